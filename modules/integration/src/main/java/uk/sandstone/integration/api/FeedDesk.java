package uk.sandstone.integration.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What failed and why, and trying again from the raw message. */
public interface FeedDesk {

    /** What was refused, failed or is in conflict, newest first. @param before keyset: the last line's time; far ahead for the first page */
    List<Failed> failed(Instant before, int most);

    /** How many there are, counted up to this many. */
    long failedCount(int most);

    /** The message as it came, and all that became of it. Audited. */
    Raw raw(UUID message);

    /** What today's mapping would make of the kept bytes, beside what was made of them then; changes nothing. */
    Difference preview(UUID message);

    /** Works the raw message again, whatever its state; safe to repeat. */
    void replay(List<UUID> messages, String why);

    /** Nothing is to be done, and why. */
    void setAside(UUID message, String why);

    List<Replay> replayed(Instant before, int most);

    /**
     * @param sender     by name; as it called itself when we do not know it
     * @param why        in plain words; null when nothing is wrong
     * @param whoCanMend who can do something about it, in words; null likewise
     * @param owner      the worker who looks at it; null when nobody does yet
     * @param state      as the inbox calls it: FAILED, REJECTED, CONFLICT, and for one message also ACCEPTED, APPLIED, HELD, SET_ASIDE
     */
    record Failed(UUID message, String sender, String phone, String door, Instant at, String why, String whoCanMend, String owner,
                  int attempts, String state) { }

    /** @param discharge the stay that it is a part of; null when none */
    record Raw(Failed message, String text, CaseId discharge, List<Event> history) { }

    /** @param by null when Sandstone itself did it */
    record Event(Instant at, String words, String by) { }

    record Replay(UUID message, String sender, Instant at, String by, String why, String state, String cameToNow) { }

    /** @param fault why it cannot be read today, in words; null when it can */
    record Difference(List<Change> changes, String fault) {
        public record Change(String what, String then, String now) { }
    }
}
