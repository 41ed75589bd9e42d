package uk.sandstone.integration.hl7;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Which letters MSH-18 means. Source: HL7 table 0211; ITK sends the bare word UNICODE, which is no Java name and means UTF-8
 * on the wire (integration facts 1.5).
 */
final class Letters {

    /** What Windows senders call 8859/1: the same letters, and the quotation marks and the euro that it lacks. */
    static final Charset WESTERN = Charset.forName("windows-1252");

    private Letters() { }

    /** Empty when nothing is named, or nothing that we know. */
    static Optional<Charset> named(String msh18) {
        var name = msh18.split("[~^]", 2)[0].strip().toUpperCase(Locale.ROOT);
        return switch (name) {
            case "" -> Optional.empty();
            case "UNICODE", "UNICODE UTF-8", "UTF-8", "UTF8", "ASCII", "US-ASCII" -> Optional.of(StandardCharsets.UTF_8);
            case "UNICODE UTF-16", "UTF-16" -> Optional.of(StandardCharsets.UTF_16);
            case "8859/1", "ISO-8859-1", "ISO8859-1" -> Optional.of(WESTERN);
            default -> byName(name.startsWith("8859/") ? "ISO-8859-" + name.substring(5) : name);
        };
    }

    /** A byte-order mark, or a header in which every other byte is nought, says it louder than MSH-18. */
    static Optional<Charset> byMark(byte[] bytes) {
        if (bytes.length < 4) return Optional.empty();
        int first = bytes[0] & 0xFF, second = bytes[1] & 0xFF;
        if (first == 0xFE && second == 0xFF || first == 0xFF && second == 0xFE) return Optional.of(StandardCharsets.UTF_16);
        if (first == 'M' && second == 0) return Optional.of(StandardCharsets.UTF_16LE);
        if (first == 0 && second == 'M') return Optional.of(StandardCharsets.UTF_16BE);
        if (first == 0xEF && second == 0xBB && (bytes[2] & 0xFF) == 0xBF) return Optional.of(StandardCharsets.UTF_8);
        return Optional.empty();
    }

    private static Optional<Charset> byName(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // no letters of that name: read as if none were named
        }
    }
}
