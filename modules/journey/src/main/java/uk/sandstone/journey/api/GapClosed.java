package uk.sandstone.journey.api;

import java.time.Instant;
import uk.sandstone.people.api.PersonId;

/** Something was done, and the rule has nothing to say any more. */
public record GapClosed(GapId gap, String rule, PersonId person, String because, Instant at) { }
