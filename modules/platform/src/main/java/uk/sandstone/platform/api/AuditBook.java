package uk.sandstone.platform.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Answers "who has seen my record?", and proves that the answer was not tampered with. */
public interface AuditBook {

    /**
     * Reads of and changes to one person's record, newest first.
     *
     * @param before keyset: only entries older than this number; {@link Long#MAX_VALUE} for the first page
     * @param most   at most this many, 1 to 200
     */
    List<Line> about(UUID person, long before, int most);

    /** Walks every chain from its start; the first bad row of each chain is named. */
    Verdict verify();

    /** @param number the row's number, the keyset for the next page */
    record Line(long number, Instant at, String username, String name, String deed, UUID about) { }

    /** @param rows how many were checked; @param faults a sentence each, with the row's number; empty when all is well */
    record Verdict(long rows, List<String> faults) {
        public boolean isWhole() {
            return faults.isEmpty();
        }
    }
}
