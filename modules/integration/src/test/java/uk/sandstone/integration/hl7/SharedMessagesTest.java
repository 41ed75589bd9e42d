package uk.sandstone.integration.hl7;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import uk.sandstone.integration.wire.Reading;
import uk.sandstone.integration.wire.Reading.Refused;
import uk.sandstone.integration.wire.Reading.Understood;
import uk.sandstone.testing.SharedData;

/** Every published HL7 v2 file that we have: none breaks the reader, and each is understood or refused for a stated reason. */
class SharedMessagesTest {

    @Test void everyEnglishSampleIsUnderstood() throws IOException {
        var outcomes = readAll(SharedData.at("nhs/hl7v2/itk-uk"));

        assertThat(outcomes).containsEntry("A01_example.hl7", "INFORM []")
                .containsEntry("A28_Example.hl7", "INFORM []")
                .containsEntry("A31_example.hl7", "INFORM [integration.hl7.doubt.born]");
    }

    @Test void everyForeignSampleHasAnAnswer() throws IOException {
        var outcomes = readAll(SharedData.at("nhs/hl7v2"));

        var counts = new TreeMap<String, Integer>();
        outcomes.values().forEach(outcome -> counts.merge(outcome, 1, Integer::sum));
        System.out.println("HL7 v2 samples: " + outcomes.size() + " files");
        counts.forEach((outcome, count) -> System.out.println("  " + count + "  " + outcome));
        assertThat(outcomes).hasSizeGreaterThan(60);
        assertThat(outcomes.entrySet().stream().filter(e -> e.getKey().contains("-01.hl7")).map(Map.Entry::getValue))
                .as("version 2.8 is refused as such").containsOnly("AR/203 MSH-12");
    }

    private static Map<String, String> readAll(Path folder) throws IOException {
        var outcomes = new TreeMap<String, String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                outcomes.put(file.getFileName().toString(), outcome(Desk.format().read(Files.readAllBytes(file), Map.of())));
            }
        }
        return outcomes;
    }

    private static String outcome(Reading reading) {
        if (reading instanceof Refused refused) return refused.code() + " " + refused.at();
        var notice = ((Understood) reading).notice();
        return notice.kind() + " " + notice.warnings();
    }
}
