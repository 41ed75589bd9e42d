package uk.sandstone.journey.api;

import java.time.Instant;
import uk.sandstone.people.api.PersonId;

/** What was promised was done. */
public record PromiseKept(PromiseId promise, JourneyId journey, PersonId person, Instant at) { }
