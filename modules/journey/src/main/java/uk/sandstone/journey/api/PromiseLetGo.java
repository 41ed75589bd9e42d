package uk.sandstone.journey.api;

import java.time.Instant;
import uk.sandstone.people.api.PersonId;

/** Nothing will come of a promise, and why is written down. */
public record PromiseLetGo(PromiseId promise, JourneyId journey, PersonId person, Instant at) { }
