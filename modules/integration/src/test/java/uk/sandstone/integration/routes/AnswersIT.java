package uk.sandstone.integration.routes;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import uk.sandstone.platform.api.Outbox;
import uk.sandstone.testing.ModuleWar;

/** The three ways of answering a ward, against receivers of the test's own. */
@ArquillianTest
class AnswersIT {

    private static final byte[] BODY = "MSH|^~\\&|SANDSTONE|ZSMBC|PAS|RSL|20270121082100+0000||RRI^I12^RRI_I12|1|T|2.4\rMSA|AA|C-1\r"
            .getBytes(StandardCharsets.UTF_8);

    @Deployment
    static WebArchive war() {
        return ModuleWar.of("integration");
    }

    @Inject Outbox outbox;
    @Inject UserTransaction transaction;

    @Test
    void aFileAppearsWholeUnderItsName() throws Exception {
        var folder = Files.createTempDirectory("answers");

        put("folder:" + folder, "application/hl7-v2");

        await(() -> folder.toFile().list().length == 1);
        try (var files = Files.list(folder)) {
            var file = files.findFirst().orElseThrow();
            assertThat(file.getFileName().toString()).endsWith(".hl7");
            assertThat(Files.readAllBytes(file)).isEqualTo(BODY);
        }
    }

    @Test
    void anHttpPostIsTriedAgainUnderTheSameIdAndARepeatCountsAsTaken() throws Exception {
        var answers = new CopyOnWriteArrayList<>(List.of(503, 409));
        var ids = new CopyOnWriteArrayList<String>();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            ids.add(exchange.getRequestHeaders().getFirst("X-Request-Id"));
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(answers.remove(0), -1);
            exchange.close();
        });
        server.start();
        try {
            var sent = sentSoFar();
            put("fhir:http://127.0.0.1:" + server.getAddress().getPort() + "/$process-message", "application/fhir+json; version=1.4.0");

            await(() -> sentSoFar() > sent);
            assertThat(ids).hasSize(2);
            assertThat(ids.stream().distinct()).hasSize(1);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void overMllpOnlyAnAcceptCounts() throws Exception {
        var answers = new CopyOnWriteArrayList<>(List.of("AE", "AA"));
        try (var listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            var heard = new CopyOnWriteArrayList<String>();
            var thread = new Thread(() -> answer(listener, answers, heard));
            thread.start();
            var sent = sentSoFar();

            put("mllp:127.0.0.1:" + listener.getLocalPort(), "application/hl7-v2");

            await(() -> sentSoFar() > sent);
            assertThat(heard).hasSize(2).allMatch(message -> message.contains("RRI^I12"));
        }
    }

    private static void answer(ServerSocket listener, List<String> answers, List<String> heard) {
        while (!listener.isClosed()) {
            try (var socket = listener.accept()) {
                var message = new StringBuilder();
                for (int b = socket.getInputStream().read(); b >= 0; b = socket.getInputStream().read()) {
                    message.append((char) b);
                    if (b != 0x1c) continue;
                    heard.add(message.toString());
                    message.setLength(0);
                    var ack = "MSH|^~\\&|PAS|RSL|SANDSTONE|ZSMBC|20270121||ACK^I12|9|T|2.4\rMSA|" + answers.remove(0) + "|1\r";
                    socket.getOutputStream().write(("\u000b" + ack + "\u001c\r").getBytes(StandardCharsets.UTF_8));
                    socket.getOutputStream().flush();
                }
            } catch (IOException | IndexOutOfBoundsException e) {
                if (listener.isClosed()) return;
            }
        }
    }

    private void put(String destination, String type) throws Exception {
        transaction.begin();
        outbox.put(destination, UUID.randomUUID().toString(), type, BODY, Instant.now());
        transaction.commit();
    }

    private long sentSoFar() {
        return outbox.counts().get(Outbox.State.SENT);
    }

    private static void await(BooleanSupplier done) throws InterruptedException {
        var end = Instant.now().plusSeconds(60);
        while (!done.getAsBoolean() && Instant.now().isBefore(end)) Thread.sleep(100);
        assertThat(done.getAsBoolean()).isTrue();
    }
}
