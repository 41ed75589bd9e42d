package uk.sandstone.integration.fhir;

import uk.sandstone.integration.wire.Reading.Refused;

/**
 * Why a call is not answered with yes.
 *
 * @param why a text key
 * @param at  a FHIRPath or a header's name; null when it is the whole
 */
record Fault(Rec rec, String why, String at) {

    static Fault of(Refused refused) {
        return new Fault(Rec.of(refused.code()), refused.why(), refused.at());
    }

    /** @param what the last part of a text key below {@code integration.fhir.door} */
    static Fault door(Rec rec, String what) {
        return new Fault(rec, "integration.fhir.door." + what, null);
    }

    static Fault header(Rec rec, String what, String name) {
        return new Fault(rec, "integration.fhir.header." + what, name);
    }

    Refused refused() {
        return new Refused(why, rec.text(), at);
    }
}
