package uk.sandstone.integration.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.sandstone.integration.wire.Intake;
import uk.sandstone.integration.wire.Reading.Refused;
import uk.sandstone.platform.api.Texts;

/** Takes one dropped file in and leaves its receipt, or its reason. Doing it again leaves the same. */
@ApplicationScoped
class DroppedFile {

    private static final String UNREADABLE = "application/octet-stream";
    private static final int START_OF_TOO_BIG = 65_536; // bytes: enough to see what it is and who sent it

    @Inject @Any Instance<FileReader> readers;
    @Inject Intake intake;
    @Inject Texts texts;
    @Inject @ConfigProperty(name = "ward.files.largest.bytes", defaultValue = "16777216") long largestBytes;

    /** @throws IOException the folder cannot be read or written: the file stays and is tried again */
    void take(Path dropped) throws IOException {
        var places = FilePlaces.of(dropped);
        if (Files.size(dropped) > largestBytes) {
            places.rejected(dropped, refuse(places.code(), start(dropped), "integration.files.refused.too-big"));
            return;
        }
        var reader = readers.stream().filter(one -> one.reads(places.file())).findFirst();
        if (reader.isEmpty()) {
            places.rejected(dropped, refuse(places.code(), Files.readAllBytes(dropped), "integration.files.refused.no-reader"));
            return;
        }
        var report = reader.get().take(places.code(), places.file(), Files.readAllBytes(dropped));
        places.receipt(report.answers());
        if (report.hasRefused()) places.rejected(report.refusedMessages(), report.reasons());
    }

    /** Kept like everything that comes in, so that it stands where our own people look. */
    private byte[] refuse(String sender, byte[] content, String why) {
        intake.take(FileDoor.NAME, sender, Digest.of(content), UNREADABLE, Map.of(), content, new Refused(why, "FILE/refused", null));
        return (texts.say(why) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] start(Path dropped) throws IOException {
        try (var in = Files.newInputStream(dropped)) {
            return in.readNBytes(START_OF_TOO_BIG);
        }
    }
}
