package uk.sandstone.testing.ward;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A ward's message that somebody is coming home, in the two wire formats, with every value of the test's own choosing.
 * Starts as a new introduction of Iris Bond (scenario J18); {@code with} changes one value.
 */
public final class WardMessage {

    private static final Pattern PLACE = Pattern.compile("\\$\\{(\\w+)}");
    private static final DateTimeFormatter HL7_TIME = DateTimeFormatter.ofPattern("yyyyMMddHHmm").withZone(ZoneId.of("Europe/London"));
    private static final String FHIR = read("bars-referral.json");

    private final Map<String, String> values;

    private WardMessage(Map<String, String> values) {
        this.values = values;
    }

    /** A new message with ids of its own, sent now, home tomorrow, from and to the organisations given. */
    public static WardMessage from(String ods, String ourOds, String destinationServiceId) {
        var now = Instant.now();
        var message = new WardMessage(new HashMap<>())
                .with("ods", ods).with("ourOds", ourOds).with("destination", destinationServiceId)
                .with("bundle", newId()).with("serviceRequest", newId())
                .with("ward", "Ward 7").with("reason", "new").with("status", "active")
                .with("definition", "bars-message-servicerequest-request-referral")
                .with("asTold", "Walks with a frame. Cannot manage the stairs yet. Likes her lists.")
                .with("given", "Iris").with("family", "Bond").with("nhsNumber", "9991230076")
                .with("born", "1947-05-02").with("gender", "female").with("phone", "01632 960321")
                .with("street", "3 Ferry Row").with("postcode", "SX1 4FR")
                .sentAt(now).with("admitted", fhirTime(now.minusSeconds(4 * 86_400)))
                .homeBy(now.plusSeconds(86_400));
        for (int i = 1; i <= 12; i++) message.values.put("id" + i, newId());
        return message;
    }

    public WardMessage with(String name, String value) {
        values.put(name, value);
        return this;
    }

    public WardMessage about(String given, String family, LocalDate born, String nhsNumber) {
        return with("given", given).with("family", family).with("born", born.toString()).with("nhsNumber", nhsNumber);
    }

    public WardMessage sentAt(Instant at) {
        return with("sent", fhirTime(at)).with("sentHl7", HL7_TIME.format(at));
    }

    public WardMessage homeBy(Instant at) {
        return with("homeBy", fhirTime(at)).with("homeByHl7", HL7_TIME.format(at));
    }

    /** The sender's id of this message: {@code Bundle.id}. */
    public String bundleId() {
        return values.get("bundle");
    }

    public String serviceRequestId() {
        return values.get("serviceRequest");
    }

    /** A BaRS message Bundle, JSON. */
    public String asFhir() {
        return PLACE.matcher(FHIR).replaceAll(place -> java.util.regex.Matcher.quoteReplacement(values.get(place.group(1))));
    }

    /**
     * An ITK HL7 v2.4 ADT message, segments ended by carriage returns, without the MLLP frame.
     *
     * @param event     such as A01
     * @param controlId MSH-10
     */
    public String asHl7(String event, String controlId) {
        var visit = values.getOrDefault("visit", serviceRequestId());
        var structure = switch (event) {
            case "A04", "A08", "A13" -> "ADT_A01";
            case "A28", "A31" -> "ADT_A05";
            case "A11", "A12" -> "ADT_A09";
            case "A34" -> "ADT_A30";
            case "A40" -> "ADT_A39";
            default -> "ADT_" + event;
        };
        var sex = switch (values.get("gender")) { case "male" -> "1"; case "female" -> "2"; default -> "9"; };
        return String.join("\r",
                "MSH|^~\\&|PAS|" + v("ods") + "|ROUTE|ROUTE|" + v("sentHl7") + "||ADT^" + event + "^" + structure + "|" + controlId
                        + "|P|2.4|||||GBR|UNICODE|EN||iTKv1.0",
                "EVN||" + v("sentHl7") + "||||" + v("sentHl7"),
                "PID|1||" + v("nhsNumber") + "^^^NHS||" + v("family") + "^" + v("given") + "^^^^^L||"
                        + v("born").replace("-", "") + "|" + sex + "|||" + v("street") + "^^Saltmere^^" + v("postcode") + "^GBR^H||" + v("phone")
                        + "|||||||||||||||||||01",
                "PV1|1|I|" + v("ward") + "^^^" + v("ods") + "|||||||||||||||" + "|" + visit + "^^^VISITID"
                        + "|||||||||||||||||||||||||" + HL7_TIME.format(Instant.parse(v("admitted"))),
                "PV2|||||||||" + v("homeByHl7"),
                "ZU1|" + v("sentHl7") + "|1") + "\r";
    }

    private String v(String name) {
        return values.get(name);
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }

    private static String fhirTime(Instant at) {
        return DateTimeFormatter.ISO_INSTANT.format(at.atOffset(ZoneOffset.UTC).withNano(0).toInstant());
    }

    private static String read(String name) {
        try (var in = WardMessage.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
