package uk.sandstone.integration.fhir;

import uk.sandstone.integration.wire.Reading.Refused;

/** Ends the reading of a message that must be refused. Stays inside this package: readers turn it into {@link Refused}. */
final class Unacceptable extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final transient Rec rec;
    private final String at;

    /**
     * @param why the last part of a text key below {@code integration.fhir}
     * @param at  a FHIRPath, never a value; null when it is the whole
     */
    Unacceptable(Rec rec, String why, String at) {
        super("integration.fhir." + why, null, false, false); // thrown for every bad message: a stack would cost and say nothing
        this.rec = rec;
        this.at = at;
    }

    Refused refused() {
        return new Refused(getMessage(), rec.text(), at);
    }
}
