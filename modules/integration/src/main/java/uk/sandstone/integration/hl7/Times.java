package uk.sandstone.integration.hl7;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * HL7 times: {@code YYYY[MM[DD[HH[MM[SS[.S]]]]]][+/-ZZZZ]}. Without an offset a hospital means the clock on its wall. What is
 * no time, such as month 13, is empty: the caller warns.
 */
final class Times {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final Pattern SHAPE = Pattern.compile(
            "(\\d{4})(\\d{2})(\\d{2})(?:(\\d{2})(?:(\\d{2})(?:(\\d{2})(?:\\.\\d{1,6})?)?)?)?([+-]\\d{4})?");

    private Times() { }

    /** A day alone counts from its first minute: the earliest it can mean. */
    static Optional<Instant> instant(String text) {
        var time = SHAPE.matcher(text);
        if (!time.matches()) return Optional.empty();
        try {
            var local = LocalDateTime.of(number(time.group(1)), number(time.group(2)), number(time.group(3)),
                    number(time.group(4)), number(time.group(5)), number(time.group(6)));
            var zone = time.group(7) == null ? ENGLAND : ZoneOffset.of(time.group(7));
            return Optional.of(local.atZone(zone).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty(); // no such day or hour
        }
    }

    /** The day as written, whatever stands behind it; a wrong hour makes the whole doubtful, and so empty. */
    static Optional<LocalDate> day(String text) {
        if (instant(text).isEmpty()) return Optional.empty();
        return Optional.of(LocalDate.of(number(text.substring(0, 4)), number(text.substring(4, 6)), number(text.substring(6, 8))));
    }

    static LocalDate dayOf(Instant at) {
        return at.atZone(ENGLAND).toLocalDate();
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
