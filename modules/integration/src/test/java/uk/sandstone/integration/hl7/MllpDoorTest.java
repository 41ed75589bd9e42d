package uk.sandstone.integration.hl7;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.sandstone.integration.wire.Intake.Outcome;
import uk.sandstone.testing.FreePort;
import uk.sandstone.testing.ward.MllpSender;

/** Real sockets against the real listener; only the house behind it is a list. */
class MllpDoorTest {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private final House house = new House();
    private final MllpDoor door = new MllpDoor();

    @BeforeEach void open() {
        door.reception = house.reception;
        door.threads = new PlainThreads();
        door.settings = new MllpSettings();
        door.settings.enabled = true;
        door.settings.host = "127.0.0.1";
        door.settings.port = FreePort.next();
        door.settings.mostConnections = 60;
        door.settings.largestBytes = 100_000;
        door.settings.idleSeconds = 30;
        door.settings.frameSeconds = 2;
        door.open();
    }

    @AfterEach void close() {
        door.close(PATIENCE);
    }

    private static String message(String id) {
        return "MSH|^~\\&|PAS|RCB|ROUTE|ROUTE|202701081150||ADT^A03^ADT_A03|" + id + "|P|2.4|||||GBR|UNICODE\rEVN||202701081145\r"
                + "PID|1||9991230076^^^NHS||BŌND^ŁUCJA^Tŵr||19470502|2\rPV1|1|I|W7||||||||||||||||2139\r";
    }

    private static byte[] framed(String... messages) {
        var bytes = new ByteArrayOutputStream();
        for (var message : messages) {
            bytes.write(0x0B);
            bytes.writeBytes(message.getBytes(StandardCharsets.UTF_8));
            bytes.write(0x1C);
            bytes.write(0x0D);
        }
        return bytes.toByteArray();
    }

    private MllpSender sender() throws IOException {
        return new MllpSender(door.settings.port());
    }

    @Test void messagesOnOneConnectionAreAnsweredInTurn() throws IOException {
        try (var ward = sender()) {
            assertThat(ward.send(message("1"))).contains("MSA|AA|1\r");
            assertThat(ward.send(message("2"))).contains("MSA|AA|2\r");
        }
        assertThat(house.kept).extracting(House.Kept::key).containsExactly("1@PAS", "2@PAS");
        assertThat(new String(house.kept.get(0).body(), StandardCharsets.UTF_8)).isEqualTo(message("1"));
    }

    @Test void severalInOnePacketAreAllKept() throws IOException {
        try (var ward = sender()) {
            ward.sendRaw(framed(message("1"), message("2"), message("3")));

            for (var id : new String[] {"1", "2", "3"}) assertThat(ward.readAnswer()).contains("MSA|AA|" + id + "\r");
        }
    }

    @Test void oneInManyPacketsIsOne() throws Exception {
        try (var ward = sender()) {
            for (var b : framed(message("1"))) {
                ward.sendRaw(new byte[] {b});
                if (b == '|') Thread.sleep(2);
            }
            assertThat(ward.readAnswer()).contains("MSA|AA|1\r");
        }
    }

    @Test void rubbishBetweenMessagesIsPassedOver() throws IOException {
        try (var ward = sender()) {
            ward.sendRaw("GET / HTTP/1.1\r\n\r\n\u001C\r".getBytes(StandardCharsets.UTF_8));
            ward.sendRaw(framed(message("1")));
            ward.sendRaw("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
            ward.sendRaw(framed(message("2")));

            assertThat(ward.readAnswer()).contains("MSA|AA|1\r");
            assertThat(ward.readAnswer()).contains("MSA|AA|2\r");
        }
    }

    @Test void aMissingLastReturnIsForgiven() throws IOException {
        try (var ward = sender()) {
            var frame = framed(message("1"));
            ward.sendRaw(java.util.Arrays.copyOf(frame, frame.length - 1));
            assertThat(ward.readAnswer()).contains("MSA|AA|1\r");
            assertThat(ward.send(message("2"))).contains("MSA|AA|2\r");
        }
    }

    @Test void aMessageBrokenOffIsNotKeptAndHarmsNoOther() throws IOException {
        try (var ward = sender()) {
            ward.sendRaw(java.util.Arrays.copyOf(framed(message("1")), 60));
        }
        try (var ward = sender()) {
            ward.sendRaw(java.util.Arrays.copyOf(framed(message("2")), 60));
            ward.sendRaw(framed(message("3")));
            assertThat(ward.readAnswer()).as("the sender began again").contains("MSA|AA|3\r");
        }
        assertThat(house.kept).extracting(House.Kept::key).containsExactly("3@PAS");
    }

    @Test void aMessageThatNeverEndsIsGivenUp() throws IOException {
        try (var ward = sender()) {
            ward.sendRaw(java.util.Arrays.copyOf(framed(message("1")), 60));
            assertThatThrownBy(ward::readAnswer).isInstanceOf(IOException.class);
        }
        assertThat(house.kept).isEmpty();
    }

    @Test void sixteenMegabytesAreRefusedWithAnAnswerAndTheConnectionLives() throws IOException {
        try (var ward = sender()) {
            assertThat(ward.send(message("1") + "NTE|1||" + "x".repeat(16 << 20) + "\r")).contains("MSA|AR|1|").contains("207");
            assertThat(ward.send(message("2"))).contains("MSA|AA|2\r");
        }
        assertThat(house.kept.get(0).body()).hasSize(100_000);
    }

    @Test void fiftyIdleConnectionsKeepNobodyOut() throws IOException {
        var idle = new ArrayList<MllpSender>();
        try {
            for (int i = 0; i < 50; i++) idle.add(sender());
            try (var ward = sender()) {
                assertThat(ward.send(message("1"))).contains("MSA|AA|1\r");
            }
            assertThat(idle.get(49).send(message("2"))).contains("MSA|AA|2\r");
        } finally {
            for (var ward : idle) ward.close();
        }
    }

    @Test void aConnectionTooManyIsClosedAndTheOthersLive() throws IOException {
        var all = new ArrayList<MllpSender>();
        try {
            for (int i = 0; i < 61; i++) all.add(sender());
            assertThatThrownBy(() -> all.get(60).send(message("1"))).isInstanceOf(IOException.class);
            assertThat(all.get(0).send(message("2"))).contains("MSA|AA|2\r");
        } finally {
            for (var ward : all) ward.close();
        }
    }

    @Test void whatCannotBeKeptEndsTheConnectionWithoutAnAnswer() throws IOException {
        house.outcome = null;
        try (var ward = sender()) {
            assertThatThrownBy(() -> ward.send(message("1"))).isInstanceOf(IOException.class);
        }
        house.outcome = Outcome.ACCEPTED;
        try (var ward = sender()) {
            assertThat(ward.send(message("1"))).contains("MSA|AA|1\r");
        }
    }

    @Test void closingLetsTheMessageInWorkBeAnswered() throws Exception {
        house.takes = 500;
        try (var ward = sender()) {
            ward.sendRaw(framed(message("1"), message("2")));
            house.working.await();
            door.close(PATIENCE);

            assertThat(ward.readAnswer()).contains("MSA|AA|1\r");
            assertThatThrownBy(ward::readAnswer).isInstanceOf(IOException.class);
        }
        assertThat(house.kept).extracting(House.Kept::key).containsExactly("1@PAS");
    }

    @Test void anIndependentSenderIsUnderstood(@TempDir Path folder) throws Exception {
        var program = Path.of("/usr/bin/mllp_send");
        assumeTrue(Files.isExecutable(program), "no mllp_send here: apt-get install python3-hl7");
        var file = Files.writeString(folder.resolve("feed.hl7"), message("1") + message("2") + message("3").replace("A03", "A99"));
        var process = new ProcessBuilder(program.toString(), "--loose", "--file", file.toString(), "--port",
                String.valueOf(door.settings.port()), "127.0.0.1").redirectErrorStream(true).start();

        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(said).contains("MSA|AA|1\r", "MSA|AA|2\r", "MSA|AR|3|", "ERR|MSH^1^9^201&Unsupported event code&HL70357");
    }
}
