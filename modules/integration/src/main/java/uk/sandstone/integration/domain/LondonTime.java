package uk.sandstone.integration.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days are days in England, wherever the server stands. */
final class LondonTime {

    static final ZoneId ZONE = ZoneId.of("Europe/London");

    private LondonTime() { }

    /** "Fri 22 Jan, 10am", for words that are kept. */
    static String say(Instant instant) {
        var there = instant.atZone(ZONE);
        var time = DateTimeFormatter.ofPattern(there.getMinute() == 0 ? "ha" : "h:mma", Locale.ENGLISH).format(there);
        return DateTimeFormatter.ofPattern("EEE d MMM, ", Locale.ENGLISH).format(there) + time.toLowerCase(Locale.ENGLISH);
    }

    static LocalDate dayOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }
}
