package uk.sandstone.integration.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import uk.sandstone.integration.wire.Reading;
import uk.sandstone.integration.wire.Reading.Refused;
import uk.sandstone.integration.wire.Reading.Understood;
import uk.sandstone.testing.SharedData;

/** Everything that NHS England and others published beside this checkout: what is read, and what is refused and why. */
class PublishedMessagesTest {

    private static final List<String> FOLDERS =
            List.of("nhs/bars", "nhs/fhir-r4-trust-engine", "nhs/ers", "nhs/ukcore-examples", "nhs/adw", "nhs/pds");

    /** The message Bundles among them, by the start of their names. */
    private static final Map<String, String> TABLE = new TreeMap<>(Map.ofEntries(
            Map.entry("REFREQ02", "NOTIFY"), Map.entry("REFREQ06", "NOTIFY"),
            Map.entry("VALREQ02", "UPDATE"), Map.entry("ValidationRequest", "VALIDATION"),
            Map.entry("REFREQ04", "value-not-allowed"),         // clinicalStatus without a system: the full validator says so too
            Map.entry("REFREQ10", "workflow"), Map.entry("REFREQ8A", "workflow"), Map.entry("REFREQ9A_-_Referral_Service_Request_-_CAD_Out_of_Area_C2(1", "workflow"),
            Map.entry("REFREQ8C", "wrong-count"), Map.entry("REFREQ9A_-_Referral_Service_Request_-_CAD_Out_of_Area_C2(3", "wrong-count"), // two encounters
            Map.entry("VALRESP01_", "wrong-count"),             // a receiver's answer
            Map.entry("SERVREQ02", "definition-missing"), Map.entry("REFRESP02", "not-for-us"),
            Map.entry("VALRESP01B", "answer-to-nothing"), Map.entry("VALRESP03", "answer-to-nothing"), Map.entry("VALRESP05", "answer-to-nothing"),
            Map.entry("BOOKREQ01", "booking"), Map.entry("Booking_(POST)", "booking"), Map.entry("Booking_(HTTP", "version-missing"),
            Map.entry("Bundle-message-document", "version-missing"), Map.entry("document-message-TOC", "version-missing"),
            Map.entry("prescription-order", "version-missing"), Map.entry("ADW-Message-", "not-fhir")));   // DSTU2

    private final FhirFormat format = Formats.reader();

    @TestFactory Stream<DynamicTest> messagesAreReadOrRefusedAsTheTableSays() {
        var files = files();
        return TABLE.entrySet().stream().flatMap(row -> files.stream().filter(file -> file.getFileName().toString().startsWith(row.getKey()))
                .map(file -> DynamicTest.dynamicTest(file.getFileName() + ": " + row.getValue(), () ->
                        assertThat(outcome(format.read(bytes(file), Map.of()))).isEqualTo(row.getValue()))));
    }

    @Test void everyFileHasAnOutcomeAndEveryReasonHasWords() throws IOException {
        var words = new Properties();
        try (var texts = FhirFormat.class.getResourceAsStream("/META-INF/texts/integration-fhir.properties")) {
            words.load(texts);
        }
        var counts = files().stream().map(file -> outcome(format.read(bytes(file), Map.of())))
                .collect(Collectors.groupingBy(what -> what, TreeMap::new, Collectors.counting()));

        System.out.println("published files by outcome: " + counts);
        assertThat(counts).containsEntry("NOTIFY", 2L).containsEntry("UPDATE", 1L).containsEntry("VALIDATION", 1L);
        assertThat(counts.keySet()).allMatch(what -> what.matches("[A-Z]+") || words.containsKey("integration.fhir." + what));
    }

    private static String outcome(Reading reading) {
        return reading instanceof Understood understood ? understood.notice().kind().name()
                : ((Refused) reading).why().replace("integration.fhir.", "");
    }

    private static List<Path> files() {
        return FOLDERS.stream().map(SharedData::at).flatMap(PublishedMessagesTest::within)
                .filter(file -> file.toString().matches(".*\\.(xml|json)")).toList();
    }

    private static Stream<Path> within(Path folder) {
        try (var walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
