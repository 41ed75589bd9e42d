package uk.sandstone.integration.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import uk.sandstone.integration.api.Notice;

/** One notice of a stay, with the message that brought it. @param heardAt when it reached us: shown, never used to decide */
record Told(UUID message, Instant heardAt, Notice notice) {

    /**
     * The order in which things happened at the ward. What happened in the same moment goes in the order in which it must
     * have been; the last resort is the text itself, so that every order of arrival gives the same one. ADR 0301.
     */
    static final Comparator<Told> AS_IT_HAPPENED = Comparator.comparing((Told t) -> t.notice().happenedAt())
            .thenComparingInt(t -> turn(t.notice().kind()))
            .thenComparing(t -> NoticeText.write(t.notice()));

    private static int turn(Notice.Kind kind) {
        return switch (kind) {
            case INFORM -> 0;
            case NOTIFY, VALIDATION -> 1;
            case UPDATE -> 2;
            case DISCHARGED -> 3;
            case DISCHARGE_CANCELLED -> 4;
            case ADMISSION_CANCELLED -> 5;
            case WITHDRAW -> 6;
            case MERGED -> 7;
        };
    }
}
