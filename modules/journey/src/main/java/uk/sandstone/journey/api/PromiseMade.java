package uk.sandstone.journey.api;

import java.time.Instant;
import uk.sandstone.people.api.PersonId;
import uk.sandstone.place.api.WorkerId;

/** Somebody said what they will do for a person, and by when. */
public record PromiseMade(PromiseId promise, JourneyId journey, PersonId person, WorkerId keeper, Instant due, Instant at) { }
