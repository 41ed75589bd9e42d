package uk.sandstone.integration.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days are days in England, wherever the server stands. */
final class LondonTime {

    static final ZoneId ZONE = ZoneId.of("Europe/London");

    private LondonTime() { }

    static LocalDate dayOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }
}
