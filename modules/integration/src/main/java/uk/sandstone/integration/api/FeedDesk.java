package uk.sandstone.integration.api;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Who we hear from, what failed and why, and trying again from the raw message. */
public interface FeedDesk {

    List<Sender> senders();

    List<Failed> failed(Instant before, int most);

    Raw raw(UUID message);

    /** What today's mapping would make of the kept bytes, beside what was made of them then; changes nothing. */
    Difference preview(UUID message);

    /** Works the raw message again, whatever its state; safe to repeat. */
    void replay(List<UUID> messages, String why);

    void setAside(UUID message, String why);

    List<Failed> replayed(Instant before, int most);

    /**
     * @param lastHeard null when it never wrote
     * @param usually   how often it sends; quiet when nothing came for longer than that and its margin
     * @param lastFault why the newest failed message of today failed, in words; null when none failed
     * @param lastCall  what the ward clerk said when somebody rang last; null when nobody did
     */
    record Sender(String ods, String name, String phone, Instant lastHeard, Duration usually, boolean quiet, boolean active,
                  long failedToday, String lastFault, Call lastCall) { }

    record Call(Instant at, String by, String words) { }

    /** @param why in plain words; whoCanMend who can do something about it */
    record Failed(UUID message, String sender, String door, Instant at, String why, String whoCanMend, String owner,
                  int attempts, String state) { }

    record Raw(Failed message, String text, List<String> history) { }

    record Difference(List<Change> changes) {
        public record Change(String what, String then, String now) { }
    }
}
