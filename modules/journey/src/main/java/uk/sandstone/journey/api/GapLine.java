package uk.sandstone.journey.api;

import java.time.Instant;
import java.util.List;
import uk.sandstone.people.api.PersonId;
import uk.sandstone.people.api.PersonLine;
import uk.sandstone.place.api.WorkerId;

/**
 * Somebody who may be falling through, and the reason that weighs most.
 *
 * @param person  null when we do not know yet who it is (a message not matched)
 * @param line    the person in one line; null with person
 * @param journey null likewise, and while nobody has said hello
 * @param rule    the rule that put it here, as a text key such as {@code gap.no-owner}
 * @param words   what happened, for a reader who may see it; no clinical detail
 * @param also    text keys of further rules that complain of the same journey; mostly empty
 * @param promise what is promised next, to record what happened; null with nextPromise and nextDue when nothing is
 * @param link    where to go, a path inside Sandstone; null means the person's page
 */
public record GapLine(GapId id, PersonId person, PersonLine line, JourneyId journey, String rule, String words, List<String> also,
                      Instant since, WorkerId owner, String ownerName, PromiseId promise, String nextPromise,
                      Instant nextDue, String link) { }
