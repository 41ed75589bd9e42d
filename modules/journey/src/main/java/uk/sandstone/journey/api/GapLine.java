package uk.sandstone.journey.api;

import java.time.Instant;
import uk.sandstone.people.api.PersonId;
import uk.sandstone.place.api.WorkerId;

/**
 * One reason why somebody may be falling through.
 *
 * @param person  null when we do not know yet who it is (a message not matched)
 * @param journey null likewise
 * @param rule    the rule that put it here, as a text key such as {@code gap.no-owner}
 * @param words   what happened, for a reader who may see it; no clinical detail
 * @param link    where to go, a path inside Sandstone; null means the person's page
 */
public record GapLine(GapId id, PersonId person, JourneyId journey, String rule, String words, Instant since, WorkerId owner,
                      String ownerName, String nextPromise, Instant nextDue, String link) { }
