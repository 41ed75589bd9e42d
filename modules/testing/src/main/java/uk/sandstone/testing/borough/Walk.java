package uk.sandstone.testing.borough;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A journey with a resident. @param owner null when nobody has it; endedAt and ending are null while it goes on;
 * nothingSince is null while something is promised or when it has ended
 */
record Walk(UUID id, UUID person, String introducedBy, String why, Instant firstContact, Instant lastHeard, UUID owner,
            Instant ownerSince, Instant nothingSince, Instant endedAt, String ending, List<Promise> promises) {

    /** The last of the list may be open. @param keptAt null while it is open, as is what happened */
    record Promise(UUID id, String what, UUID keeper, Instant madeAt, Instant due, Instant keptAt, String happened) { }

    /** Null when nothing is open. */
    Promise next() {
        return promises.stream().filter(promise -> promise.keptAt() == null).findFirst().orElse(null);
    }
}
