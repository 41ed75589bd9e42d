package uk.sandstone.integration.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import uk.sandstone.integration.wire.Intake;
import uk.sandstone.integration.wire.Intake.Outcome;
import uk.sandstone.integration.wire.Reading;
import uk.sandstone.integration.wire.Reading.Refused;
import uk.sandstone.integration.wire.Reading.Understood;
import uk.sandstone.integration.wire.WireFormat;
import uk.sandstone.platform.api.Texts;

/**
 * A FHIR message in a file. It has no headers, so the folder says who sends it and the file's digest is its key: the same
 * content twice is one message.
 */
@ApplicationScoped
class FhirFile implements FileReader {

    @Inject @Any Instance<WireFormat> formats;
    @Inject Intake intake;
    @Inject Texts texts;

    @Override public boolean reads(String fileName) {
        return !contentType(fileName).isEmpty();
    }

    @Override public FileReport take(String sender, String fileName, byte[] content) {
        var contentType = contentType(fileName);
        var reading = formats.stream().filter(format -> format.reads(contentType)).findFirst()
                .<Reading>map(format -> format.read(content, Map.of()))
                .orElseGet(() -> new Refused("integration.files.refused.no-reader", "FILE/kind", null));
        var taken = intake.take(FileDoor.NAME, sender, Digest.of(content), contentType, Map.of(), content, reading);
        var report = new FileReport();
        if (taken.outcome() == Outcome.ACCEPTED || taken.outcome() == Outcome.DUPLICATE) report.taken(receipt(taken, reading));
        else report.refused(content, receipt(taken, reading), reason(taken.outcome(), reading));
        return report;
    }

    private byte[] receipt(Intake.Taken taken, Reading reading) {
        var words = new StringBuilder(taken.outcome() + " " + taken.message() + "\n");
        if (reading instanceof Understood understood) understood.notice().warnings().forEach(key -> words.append(texts.say(key)).append('\n'));
        return words.toString().getBytes(StandardCharsets.UTF_8);
    }

    private String reason(Outcome outcome, Reading reading) {
        if (reading instanceof Refused refused) return texts.say(refused.why()) + (refused.at() == null ? "" : " (" + refused.at() + ")");
        return texts.say(outcome == Outcome.CONFLICT ? "integration.files.refused.conflict" : "integration.files.refused.sender-unknown");
    }

    private static String contentType(String fileName) {
        var name = fileName.toLowerCase(Locale.ROOT);
        if (name.endsWith(".json")) return "application/fhir+json";
        return name.endsWith(".xml") ? "application/fhir+xml" : "";
    }
}
