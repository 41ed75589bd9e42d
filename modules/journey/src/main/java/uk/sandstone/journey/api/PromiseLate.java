package uk.sandstone.journey.api;

import java.time.Instant;
import uk.sandstone.people.api.PersonId;

/** The day of a promise has passed. */
public record PromiseLate(PromiseId promise, JourneyId journey, PersonId person, Instant due, Instant at) { }
