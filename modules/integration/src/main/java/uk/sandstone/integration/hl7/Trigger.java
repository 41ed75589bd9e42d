package uk.sandstone.integration.hl7;

import java.util.Arrays;
import java.util.Optional;
import uk.sandstone.integration.api.Notice.Kind;

/**
 * The events of the ITK ADT pack that we take, and what each means to us (integration facts 1.5, ADR 0602). Where a stay is
 * spoken of, the message must say which (PV1).
 */
enum Trigger {
    /** Admitted. */
    A01(Kind.INFORM, true),
    /** Moved to another ward. */
    A02(Kind.INFORM, true),
    /** Left hospital. */
    A03(Kind.DISCHARGED, true),
    /** Registered at a clinic or in the emergency department. */
    A04(Kind.INFORM, false),
    /** Will be admitted. */
    A05(Kind.INFORM, false),
    /** Something about the stay or the person changed. */
    A08(Kind.UPDATE, false),
    /** The admission was called off. */
    A11(Kind.ADMISSION_CANCELLED, true),
    /** The move was called off: back on the ward that the message names. */
    A12(Kind.INFORM, true),
    /** The discharge was called off: still in hospital. */
    A13(Kind.DISCHARGE_CANCELLED, true),
    /** A person new to the sender. */
    A28(Kind.INFORM, false),
    /** Something about the person changed. */
    A31(Kind.INFORM, false),
    /** Two identities are one person; A34 in older versions. */
    A34(Kind.MERGED, false),
    A40(Kind.MERGED, false);

    private final Kind kind;
    private final boolean needsStay;

    Trigger(Kind kind, boolean needsStay) {
        this.kind = kind;
        this.needsStay = needsStay;
    }

    static Optional<Trigger> called(String event) {
        return Arrays.stream(values()).filter(trigger -> trigger.name().equals(event)).findFirst();
    }

    boolean needsStay() {
        return needsStay;
    }

    boolean merges() {
        return kind == Kind.MERGED;
    }

    /** With a day for going home, an admission or a move is what we wait for: somebody will come home. Without one it is news. */
    Kind kind(boolean inHospital, boolean dayTold) {
        return switch (this) {
            case A01, A02, A05 -> inHospital && dayTold ? Kind.NOTIFY : kind;
            case A08 -> inHospital && dayTold ? kind : Kind.INFORM;
            default -> kind;
        };
    }
}
