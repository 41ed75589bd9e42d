package uk.sandstone.place.api;

import java.time.LocalDate;

/** Where a team writes down who is away and who has left, so that nobody's promises are forgotten. */
public interface WorkerDesk {

    /** Tells {@link WorkerAway}. @param cover who stands in; null when nobody does */
    void away(WorkerId worker, LocalDate from, LocalDate until, WorkerId cover);

    /** They are back earlier than written. Tells {@link WorkerBack}. */
    void back(WorkerId worker, LocalDate on);

    /** Tells {@link WorkerLeft}. @throws uk.sandstone.kernel.RuleBroken they had left before */
    void left(WorkerId worker, LocalDate on);
}
