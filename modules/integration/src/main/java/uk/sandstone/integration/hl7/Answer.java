package uk.sandstone.integration.hl7;

import java.util.List;
import java.util.Map;
import uk.sandstone.integration.wire.Reading.Refused;

/**
 * What we answer, before it is written for the wire.
 *
 * @param code  AA: kept, and its work will be done. AE: mend it before sending it again. AR: not taken, now or at all
 * @param error of HL7 table 0357; null with AA
 * @param at    where in the message, such as {@code PID-3}; null when it is the whole
 * @param text  in words, without any value of theirs; empty when all is well
 */
record Answer(String code, String error, String at, String text) {

    /** HL7 table 0357. */
    private static final Map<String, String> ERRORS = Map.of("100", "Segment sequence error", "101", "Required field missing",
            "102", "Data type error", "200", "Unsupported message type", "201", "Unsupported event code",
            "202", "Unsupported processing id", "203", "Unsupported version id", "204", "Unknown key identifier",
            "205", "Duplicate key identifier", "207", "Application internal error");
    private static final int LONGEST_TEXT = 199; // characters of an ST field

    static Answer yes(List<String> doubts) {
        var text = String.join("; ", doubts);
        return new Answer("AA", null, null, text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT));
    }

    /** The reading's own code is {@code AE/101}: the answer and the error. */
    static Answer no(Refused refused, String words) {
        var code = refused.code().split("/", 2);
        return new Answer(code[0], code[1], refused.at(), words);
    }

    static Answer no(String code, String error, String at, String words) {
        return new Answer(code, error, at, words);
    }

    boolean isYes() {
        return code.equals("AA");
    }

    String errorInWords() {
        return ERRORS.getOrDefault(error, "");
    }
}
