package uk.sandstone.journey.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.sandstone.people.api.PersonId;
import uk.sandstone.place.api.WorkerId;

/**
 * Everybody who may be falling through, and the rule that says so. Entries come by rule within a minute and leave only by
 * what somebody did; never by age.
 */
public interface GapRegister {

    /** @param after keyset: the last line of the page before; null for the first page @param most 1 to 200 */
    List<GapLine> open(Filter filter, GapLine after, int most);

    Counts counts(Filter filter);

    /** When each rule last ran, how many journeys it looked at, and whether it failed. A failed rule is itself a gap. */
    List<RuleRun> lastRuns();

    /** The rules that complain of somebody now, as text keys, those of other modules too. */
    List<String> rulesNow();

    /** Who left the register since then, by what deed, as text keys with how often; the most frequent first. */
    Map<String, Long> leftSince(Instant since);

    /** One entry. @throws uk.sandstone.kernel.NotFound no such entry, or it has left the register */
    GapLine line(GapId gap);

    /** Somebody takes on an entry that has no journey yet, such as a message not matched. */
    void takeOn(GapId gap, WorkerId worker);

    /** For the modules above: puts an entry on the register; the same rule and source again changes nothing. */
    void enter(Outside entry);

    /**
     * For the modules above: what the rule complained of is mended; nothing happens when it is not on the register.
     *
     * @param because by what deed, as a text key
     */
    void leave(String rule, UUID source, String because);

    /** Unowned people first in line; then late promises; then those who have somebody and still miss something. */
    enum Part { UNOWNED, LATE, WAITING }

    /** @param place a neighbourhood's name, owner a worker, rule a text key; each null means any, as does the part */
    record Filter(Part part, String place, WorkerId owner, String rule) {
        public Filter in(Part other) {
            return new Filter(other, place, owner, rule);
        }
    }

    /** How many people, and things not matched to a person, are in each part; somebody in two parts counts in the first. */
    record Counts(long unowned, long late, long waiting) {
        public long all() {
            return unowned + late + waiting;
        }
    }

    /** @param wentWellAt the last time it ran without a fault; null when never. @param fault null when it went well */
    record RuleRun(String rule, Instant at, Instant wentWellAt, long lookedAt, long found, String fault) { }

    /**
     * @param source the thing that the rule complains of, in the module that enters it
     * @param person null when not known; owner null when nobody's
     * @param words  what happened, in words; null when the rule's own text is enough
     * @param link   where to go, a path inside Sandstone
     */
    record Outside(String rule, UUID source, PersonId person, String words, Instant since, WorkerId owner, String link) { }
}
