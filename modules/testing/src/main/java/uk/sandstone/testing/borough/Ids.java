package uk.sandstone.testing.borough;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.SplittableRandom;
import java.util.UUID;

/** Ids that are the same in every borough of the same clock, in the order of time as all ids here are (RFC 9562, version 7). */
final class Ids {

    private Ids() { }

    static UUID at(Instant time, SplittableRandom dice) {
        var most = time.toEpochMilli() << 16 | 0x7000L | dice.nextLong() & 0x0FFFL;
        var least = 0x8000000000000000L | dice.nextLong() & 0x3FFFFFFFFFFFFFFFL;
        return new UUID(most, least);
    }

    /** Of something that has a name and no time, such as a team. */
    static UUID named(String kind, String name) {
        return UUID.nameUUIDFromBytes((kind + "/" + name).getBytes(StandardCharsets.UTF_8));
    }
}
