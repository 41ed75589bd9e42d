package uk.sandstone.journey.api;

import java.time.Instant;
import uk.sandstone.people.api.PersonId;

/** The person agreed that this is an ending. */
public record JourneyEnded(JourneyId journey, PersonId person, Instant at) { }
