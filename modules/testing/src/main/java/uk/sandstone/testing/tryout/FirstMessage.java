package uk.sandstone.testing.tryout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import uk.sandstone.testing.borough.Destination;
import uk.sandstone.testing.borough.WardSender;
import uk.sandstone.testing.ward.FhirSender;
import uk.sandstone.testing.ward.WardMessage;

/** A ward's message about Iris Bond, ready to send with tools that have nothing to do with us. */
final class FirstMessage {

    private static final WardSender WARD_7 = WardSender.ALL.get(0);

    private FirstMessage() { }

    /** @param now the try-out clock's */
    static void write(Path folder, Instant now) throws IOException {
        var message = WardMessage.from(WARD_7.ods(), Destination.ODS, Destination.SERVICE)
                .sentAt(now).homeBy(now.plus(1, ChronoUnit.DAYS));
        Files.writeString(folder.resolve("introduction.json"), message.asFhir());
        Files.writeString(folder.resolve("introduction.hl7"), message.with("visit", "V-7001").asHl7("A01", "H-7001"));
        var headers = new FhirSender("", WARD_7.token(), WARD_7.ods(), Destination.SERVICE).headersOfNewMessage();
        Files.write(folder.resolve("headers.txt"), headers.entrySet().stream().map(e -> e.getKey() + ": " + e.getValue()).toList());
    }

    static List<String> commands(Path folder, Notice notice) {
        return List.of(
                "curl -sS -H @" + folder + "/headers.txt --data-binary @" + folder + "/introduction.json '" + notice.baseUrl()
                        + "/fhir/$process-message'",
                "mllp_send --loose --file " + folder + "/introduction.hl7 --port " + notice.mllpPort() + " 127.0.0.1");
    }
}
