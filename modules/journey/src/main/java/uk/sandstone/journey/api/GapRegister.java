package uk.sandstone.journey.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import uk.sandstone.place.api.WorkerId;

/**
 * Everybody who may be falling through, and the rule that says so. Entries come by rule within a minute and leave only by
 * what somebody did; never by age.
 */
public interface GapRegister {

    /** @param after keyset: the last line of the page before; null for the first page */
    List<GapLine> open(Filter filter, GapLine after, int most);

    Counts counts(Filter filter);

    /** When each rule last ran, how many journeys it looked at, and whether it failed. A failed rule is itself a gap. */
    List<RuleRun> lastRuns();

    /** Somebody takes on an entry that has no journey yet, such as a message not matched. */
    void takeOn(GapId gap, WorkerId worker);

    /** For the modules above: puts an entry on the register; the same rule and source again changes nothing. */
    void enter(Outside entry);

    /** For the modules above: what the rule complained of is mended, and by what deed. */
    void leave(String rule, UUID source, String because);

    /** @param place a neighbourhood's name, owner a worker, rule a text key; each null means any; unownedOnly for nobody's */
    record Filter(String place, WorkerId owner, String rule, boolean unownedOnly) { }

    /** @param people distinct people and unmatched messages on the register */
    record Counts(long people, long unowned, long late, long waitingWell) { }

    record RuleRun(String rule, Instant at, long lookedAt, long found, String fault) { }

    /** @param source the thing that the rule complains of, in the module that enters it; see {@link GapLine} for the rest */
    record Outside(String rule, UUID source, uk.sandstone.people.api.PersonId person, String words, Instant since,
                   WorkerId owner, String link) { }
}
