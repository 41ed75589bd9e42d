package uk.sandstone.journey.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** How the day, or the day and time, that somebody promised becomes a moment. Days are days in London. */
public final class Due {

    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private Due() { }

    /** On that day, at any time: 23:59 stands for it. */
    public static Instant on(LocalDate day) {
        return at(day, LocalTime.of(23, 59));
    }

    public static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(LONDON).toInstant();
    }

    public static LocalDate dayOf(Instant at) {
        return at.atZone(LONDON).toLocalDate();
    }
}
