package uk.sandstone.integration.receipts;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import uk.sandstone.integration.wire.ReceiptFormat;

/**
 * The answer to a hospital that speaks HL7 v2.4: RRI^I12, "return referral information". Of all messages it is the one that
 * means what we say: this introduction was accepted (RF1-1 {@code A}) or not ({@code R}), by this provider (PRD). A second ACK
 * would answer a transport that is long closed, and an ADT message would claim that we know something of the patient. It
 * holds nothing about the person but the hospital's own id of the stay. ADR 0302.
 */
@ApplicationScoped
class Hl7Receipt implements ReceiptFormat {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMddHHmmssZ").withZone(ZoneId.of("Europe/London"));

    @Override public boolean answers(String contentType) {
        var type = contentType.toLowerCase(Locale.ROOT);
        return type.contains("hl7") || type.contains("er7");
    }

    @Override public String contentType() {
        return "application/hl7-v2; charset=utf-8";
    }

    @Override public byte[] write(Receipt r, byte[] original) {
        var header = header(original);
        return String.join("\r",
                "MSH|^~\\&|SANDSTONE|" + text(r.from()) + "|" + header.from() + "|" + TIME.format(r.at()) + "||RRI^I12^RRI_I12|" + r.id()
                        + "|" + header.processing() + "|2.4|||||GBR|UNICODE|EN",
                "MSA|AA|" + header.controlId(),
                "RF1|" + (r.ours() ? "A^Accepted^HL70283" : "R^Rejected^HL70283") + "|||||" + text(r.caseKey()) + "|" + TIME.format(r.at())
                        + "||||" + r.id() + "^SANDSTONE",
                "PRD|RT^Referred to provider^HL70286|" + name(r),
                "PID|1||" + text(r.caseKey()) + "^^^VISITID||^^^^^^U",
                "NTE|1||" + text(r.words())).concat("\r").getBytes(StandardCharsets.UTF_8);
    }

    private static String name(Receipt r) {
        return r.who() == null ? "" : text(r.who());
    }

    /** Escapes what would otherwise part fields. Source: HL7 v2.4 chapter 2.10. */
    private static String text(String words) {
        return words.replace("\\", "\\E\\").replace("|", "\\F\\").replace("^", "\\S\\").replace("~", "\\R\\").replace("&", "\\T\\")
                .replaceAll("[\\r\\n]+", " ");
    }

    private static Header header(byte[] original) {
        var fields = new String(original, StandardCharsets.UTF_8).split("[\\r\\n]", 2)[0].split("\\|", -1);
        return new Header(field(fields, 2) + "|" + field(fields, 3), field(fields, 9), field(fields, 10));
    }

    /** @param n as split: MSH-1 is the separator itself, so that MSH-10 stands at 9 */
    private static String field(String[] fields, int n) {
        return Arrays.stream(fields).skip(n).findFirst().orElse("");
    }

    /** @param from their application and facility, to which we answer; processing is copied, so that a test stays a test */
    private record Header(String from, String controlId, String processing) { }
}
