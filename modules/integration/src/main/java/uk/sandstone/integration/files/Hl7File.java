package uk.sandstone.integration.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import uk.sandstone.integration.hl7.Batch;
import uk.sandstone.integration.hl7.Reception;

/** A file of HL7 v2 messages, one or many: each is kept and answered by itself, and the receipt holds the answers in order. */
@ApplicationScoped
class Hl7File implements FileReader {

    @Inject Reception reception;

    @Override public boolean reads(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".hl7");
    }

    @Override public FileReport take(String sender, String fileName, byte[] content) {
        var report = new FileReport();
        var messages = Batch.messages(content);
        if (messages.isEmpty()) {
            var answer = reception.refuseBrokenBatch(FileDoor.NAME, sender, content);
            report.refused(content, answer.bytes(), answer.text());
        }
        for (var message : messages.orElse(List.of())) {
            var answer = reception.take(FileDoor.NAME, sender, message);
            if (answer.isYes()) report.taken(answer.bytes());
            else report.refused(message, answer.bytes(), answer.text());
        }
        return report;
    }
}
