package uk.sandstone.integration.hl7;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;

/** Our own MSH-10: time and chance, in the 20 characters that HL7 2.4 allows. Never the sender's, which is theirs. */
final class ControlId {

    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int LENGTH = 20;

    private ControlId() { }

    static String next(Instant now) {
        var time = Long.toString(now.toEpochMilli(), Character.MAX_RADIX);
        var chance = Long.toString(CHANCE.nextLong() & Long.MAX_VALUE, Character.MAX_RADIX) + "00000000000";
        return (time + chance).substring(0, LENGTH).toUpperCase(Locale.ROOT);
    }
}
