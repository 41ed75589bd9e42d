package uk.sandstone.integration.hl7;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import uk.sandstone.integration.wire.Reading;
import uk.sandstone.integration.wire.Senders;
import uk.sandstone.kernel.OdsCode;

/** The reader as a council sets it up: it knows the trust RCB, and is itself 501. */
final class Desk {

    private Desk() { }

    static Hl7Format format() {
        var format = new Hl7Format();
        format.senders = new Senders() {
            @Override public Optional<Sender> byToken(String token) {
                return Optional.empty();
            }

            @Override public Optional<Sender> byOds(OdsCode ods) {
                var known = new OdsCode("RCB");
                return ods.text().startsWith("RCB") ? Optional.of(new Sender(known, "Malton General", "01632 960114", true)) : Optional.empty();
            }

            @Override public Optional<String> replyTo(OdsCode ods) {
                return Optional.empty();
            }

            @Override public boolean isUs(String system, String value) {
                return value.equals("501");
            }
        };
        format.processing = "P";
        return format;
    }

    static Reading read(String... segments) {
        return format().read(bytes(segments), Map.of());
    }

    static byte[] bytes(String... segments) {
        return (String.join("\r", segments) + "\r").getBytes(StandardCharsets.UTF_8);
    }

    /** A segment of fields by number: {@code segment("PV1", "2", "I", "19", "2139")}. */
    static String segment(String name, String... numbersAndValues) {
        var fields = new String[60];
        Arrays.fill(fields, "");
        fields[0] = name;
        for (int i = 0; i < numbersAndValues.length; i += 2) fields[Integer.parseInt(numbersAndValues[i])] = numbersAndValues[i + 1];
        return String.join("|", fields).replaceAll("\\|+$", "");
    }
}
