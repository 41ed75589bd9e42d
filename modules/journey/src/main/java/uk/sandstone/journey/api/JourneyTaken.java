package uk.sandstone.journey.api;

import java.time.Instant;
import uk.sandstone.people.api.PersonId;
import uk.sandstone.place.api.WorkerId;

/** A named worker says: this person is with me. */
public record JourneyTaken(JourneyId journey, PersonId person, WorkerId worker, String workerName, Instant at) { }
