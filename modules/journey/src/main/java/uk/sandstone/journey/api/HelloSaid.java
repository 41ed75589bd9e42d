package uk.sandstone.journey.api;

import java.time.Instant;
import uk.sandstone.people.api.PersonId;

/** Somebody introduced a person to us. */
public record HelloSaid(JourneyId journey, PersonId person, boolean isNew, Instant at) { }
