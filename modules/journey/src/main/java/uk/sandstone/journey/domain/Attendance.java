package uk.sandstone.journey.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Who is away and who has left, as the place module told us. */
interface Attendance {

    /** What is told last holds: it takes the place of absences that it overlaps, as it does in place. */
    void away(UUID worker, LocalDate from, LocalDate until, UUID cover, Instant toldAt);

    /** Back on that day: an absence over it ends the day before. */
    void back(UUID worker, LocalDate on);

    void left(UUID worker, LocalDate on, Instant toldAt);

    boolean isAway(UUID worker, LocalDate day);

    /** The day on which they left; empty when they work here today. */
    Optional<LocalDate> leftBy(UUID worker, LocalDate today);

    /**
     * Since when we know that they are away on that day and that nobody stands in who is there themself; empty when they
     * are there or somebody does.
     */
    Optional<Instant> missedOn(UUID worker, LocalDate day, LocalDate today);
}
