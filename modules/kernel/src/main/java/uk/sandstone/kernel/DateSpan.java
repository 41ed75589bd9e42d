package uk.sandstone.kernel;

import java.time.LocalDate;

/** Days from the first to the last, both counted. @param until null while there is no end yet */
public record DateSpan(LocalDate from, LocalDate until) {

    /** @throws IllegalArgumentException when there is no first day, or it lies after the last */
    public DateSpan {
        if (from == null) throw new IllegalArgumentException("a span of days needs its first day");
        if (until != null && until.isBefore(from)) throw new IllegalArgumentException("a span of days ends before it starts");
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    public boolean overlaps(DateSpan other) {
        return (until == null || !other.from.isAfter(until)) && (other.until == null || !from.isAfter(other.until));
    }
}
