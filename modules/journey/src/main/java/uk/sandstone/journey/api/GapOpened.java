package uk.sandstone.journey.api;

import java.time.Instant;
import uk.sandstone.people.api.PersonId;

/** A rule put somebody on the register. */
public record GapOpened(GapId gap, String rule, PersonId person, Instant at) { }
