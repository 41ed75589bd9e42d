package uk.sandstone.integration.files;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Instance;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.camel.CamelContext;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.sandstone.integration.hl7.House;
import uk.sandstone.integration.wire.Intake.Outcome;

/** A real watched folder with Camel's own locks and moves; only the house behind it is a list. */
class FileDoorTest {

    private static final String MESSAGE = "MSH|^~\\&|PAS|RCB|ROUTE|ROUTE|202701081150||ADT^A03^ADT_A03|%s|P|2.4|||||GBR|UNICODE\r"
            + "EVN||202701081145\rPID|1||9991230076^^^NHS||BŌND^ŁUCJA||19470502|2\rPV1|1|I|W7||||||||||||||||2139\r";

    @TempDir Path root;
    private final House house = new House();
    private final CamelContext camel = new DefaultCamelContext();

    @BeforeEach void watch() throws Exception {
        var hl7 = new Hl7File();
        hl7.reception = house.reception;
        var fhir = new FhirFile();
        fhir.formats = instances();
        fhir.intake = house;
        fhir.texts = words();
        var files = new DroppedFile();
        files.readers = instances(hl7, fhir);
        files.intake = house;
        files.texts = words();
        files.largestBytes = 100_000;
        var door = new FileDoor();
        door.files = files;
        door.folder = Optional.of(root.toString());
        door.everyMillis = 100;
        door.stillMillis = 300;
        door.restMillis = 500;
        Files.createDirectories(root.resolve("RCB/in"));
        camel.addRoutes(door);
        camel.start();
    }

    @AfterEach void stop() {
        camel.stop();
    }

    private static uk.sandstone.platform.api.Texts words() {
        return new uk.sandstone.platform.api.Texts() {
            @Override public String say(String key, Object... arguments) {
                return key;
            }

            @Override public boolean has(String key) {
                return true;
            }
        };
    }

    @SafeVarargs @SuppressWarnings("unchecked")
    private static <T> Instance<T> instances(T... beans) {
        return (Instance<T>) Proxy.newProxyInstance(FileDoorTest.class.getClassLoader(), new Class<?>[] {Instance.class},
                (proxy, method, arguments) -> method.getName().equals("stream") ? Stream.of(beans) : null);
    }

    private void drop(String name, String content) throws IOException {
        var part = Files.writeString(root.resolve("RCB/in/" + name + ".part"), content, StandardCharsets.UTF_8);
        Files.move(part, root.resolve("RCB/in/" + name), StandardCopyOption.ATOMIC_MOVE);
    }

    private String await(String file) throws Exception {
        var path = root.resolve("RCB").resolve(file);
        until(() -> Files.exists(path));
        return Files.readString(path);
    }

    private static void until(Callable<Boolean> done) throws Exception {
        for (int i = 0; i < 200 && !done.call(); i++) Thread.sleep(50);
        assertThat(done.call()).isTrue();
    }

    @Test void aMessageIsKeptAnsweredAndMovedAway() throws Exception {
        drop("one.hl7", MESSAGE.formatted("1"));

        assertThat(await("out/one.hl7.ack")).contains("MSA|AA|1\r");
        until(() -> !Files.exists(root.resolve("RCB/in/one.hl7")));
        try (var done = Files.list(root.resolve("RCB/in/.done"))) {
            assertThat(done).singleElement().asString().endsWith("-one.hl7");
        }
        assertThat(house.kept).singleElement().satisfies(kept -> {
            assertThat(kept.sender()).isEqualTo("RCB");
            assertThat(kept.door()).isEqualTo("file");
            assertThat(new String(kept.body(), StandardCharsets.UTF_8)).isEqualTo(MESSAGE.formatted("1"));
        });
        assertThat(root.resolve("RCB/rejected")).doesNotExist();
    }

    @Test void ofABatchOnlyTheRefusedComeBackWithTheirReasons() throws Exception {
        drop("many.hl7", "BHS|^~\\&\r" + MESSAGE.formatted("1") + MESSAGE.formatted("2").replace("A03", "A60") + MESSAGE.formatted("3") + "BTS|3\r");

        assertThat(await("rejected/many.hl7.reject")).isEqualTo("Message 2: MSH-9: we do not take this event\n");
        assertThat(await("rejected/many.hl7")).contains("|2|P|").doesNotContain("|1|P|", "|3|P|");
        assertThat(await("out/many.hl7.ack")).contains("MSA|AA|1", "MSA|AR|2", "MSA|AA|3");
    }

    @Test void aBatchCutOffIsRefusedWhole() throws Exception {
        drop("cut.hl7", "BHS|^~\\&\r" + MESSAGE.formatted("1"));

        assertThat(await("rejected/cut.hl7.reject")).contains("The batch is not whole");
        assertThat(house.kept).singleElement().satisfies(kept -> assertThat(kept.key()).startsWith("sha-256"));
    }

    @Test void aMessageInAnotherHospitalsFolderIsRefused() throws Exception {
        drop("other.hl7", MESSAGE.formatted("1").replace("|RCB|", "|RXX|"));

        assertThat(await("rejected/other.hl7.reject")).contains("not the organisation whose folder this is");
    }

    @Test void filesUnderAnUnfinishedNameOrStillGrowingAreLeftAlone() throws Exception {
        var growing = root.resolve("RCB/in/slow.hl7");
        Files.writeString(root.resolve("RCB/in/x.hl7.tmp"), MESSAGE.formatted("9"));
        Files.writeString(root.resolve("RCB/in/.hidden.hl7"), MESSAGE.formatted("9"));
        for (var piece : MESSAGE.formatted("1").split("(?<=\r)")) {
            Files.writeString(growing, piece, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            Thread.sleep(150);
        }

        assertThat(await("out/slow.hl7.ack")).contains("MSA|AA|1\r");
        assertThat(house.kept).hasSize(1);
        assertThat(root.resolve("RCB/in/x.hl7.tmp")).exists();
    }

    @Test void whatCannotBeKeptStaysAndIsTriedAgain() throws Exception {
        house.outcome = null;
        drop("one.hl7", MESSAGE.formatted("1"));
        Thread.sleep(1_500);
        assertThat(root.resolve("RCB/in/one.hl7")).exists();

        house.outcome = Outcome.ACCEPTED;

        assertThat(await("out/one.hl7.ack")).contains("MSA|AA|1\r");
    }

    @Test void otherKindsAndFilesTooLargeComeBackWithTheReason() throws Exception {
        drop("letter.pdf", "%PDF");
        drop("huge.hl7", "x".repeat(100_001));

        assertThat(await("rejected/letter.pdf.reject")).contains("integration.files.refused.no-reader");
        assertThat(await("rejected/huge.hl7.reject")).contains("integration.files.refused.too-big");
        until(() -> house.kept.size() == 2);
        assertThat(root.resolve("RCB/rejected/huge.hl7")).hasSize(100_001);
    }
}
