package uk.sandstone.integration.domain;

import java.time.Instant;
import java.time.LocalDate;
import uk.sandstone.integration.api.Notice;

/**
 * What all notices of one stay together say.
 *
 * @param known            the facts, the newest of each; its kind and time are those of the newest notice
 * @param sentAt           when the first notice that asked for us was sent; null while there is none
 * @param homeBy           null when not told or called off
 * @param pathwayBefore    -1 unless the ward changed it
 * @param because          the ward's words when it took the notice back; null otherwise
 * @param calledOff        the going home was called off and no new day was told since
 * @param changedAfterEnd  a change came after the withdrawal: somebody must ring
 * @param mergedNumber     the other identity that the sender says is the same person; null when none
 */
record Standing(Phase phase, Notice known, Instant sentAt, Instant homeBy, int pathway, int pathwayBefore,
                Instant pathwayChangedAt, String because, LocalDate died, boolean calledOff, boolean changedAfterEnd,
                String mergedNumber) {

    static final Standing NOTHING = new Standing(Phase.SILENT, null, null, null, Notice.Pathway.NOT_TOLD.code(), -1, null, null,
            null, false, false, null);
}
