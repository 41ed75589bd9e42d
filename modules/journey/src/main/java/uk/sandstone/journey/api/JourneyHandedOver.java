package uk.sandstone.journey.api;

import java.time.Instant;
import java.time.LocalDate;
import uk.sandstone.people.api.PersonId;
import uk.sandstone.place.api.WorkerId;

/** Another worker owns the journey from now on. @param from null when nobody had it */
public record JourneyHandedOver(JourneyId journey, PersonId person, WorkerId from, WorkerId to, LocalDate theyMeetOn,
                                Instant at) { }
