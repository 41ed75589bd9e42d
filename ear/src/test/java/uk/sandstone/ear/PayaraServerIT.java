package uk.sandstone.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.sandstone.testing.FreePort;
import uk.sandstone.testing.Postgres;
import uk.sandstone.testing.borough.Borough;
import uk.sandstone.testing.borough.Destination;
import uk.sandstone.testing.borough.WardSender;
import uk.sandstone.testing.ward.FhirSender;
import uk.sandstone.testing.ward.WardMessage;

/** A council that runs Payara Server deploys the EAR there, and a ward's message arrives as it does anywhere else. */
class PayaraServerIT {

    private static final WardSender WARD = WardSender.ALL.get(0);

    @Test void aWardsMessageComesInAndCanBeReadBack() throws Exception {
        var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target/domains").toAbsolutePath()), "d");
        try (var postgres = Postgres.temporary();
             var server = new LoopbackDomain(Path.of(System.getProperty("payara.home")), folder, environment(settings(postgres, folder)))) {
            server.start();
            server.deploy(Path.of(System.getProperty("sandstone.ear")));
            awaitReady(server.baseUrl());
            new Borough(postgres.asOwner()).settle(50, Instant.now(), folder.resolve("drop"));
            var sender = new FhirSender(server.baseUrl(), WARD.token(), WARD.ods(), Destination.SERVICE);
            var message = WardMessage.from(WARD.ods(), Destination.ODS, Destination.SERVICE);

            var taken = sender.send(message.asFhir());
            var readBack = sender.get("/fhir/ServiceRequest/" + message.serviceRequestId());

            assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
            assertThat(readBack.statusCode()).as(readBack.body()).isEqualTo(200);
            assertThat(readBack.body()).contains(message.serviceRequestId());
        }
    }

    private static void awaitReady(String baseUrl) throws IOException, InterruptedException {
        var ready = HttpRequest.newBuilder(URI.create(baseUrl + "/health/ready")).build();
        for (int tries = 0; tries < 120; tries++) {
            if (HttpClient.newHttpClient().send(ready, BodyHandlers.discarding()).statusCode() == 200) return;
            Thread.sleep(1_000);
        }
        throw new AssertionError("deployed, and not ready after two minutes");
    }

    private static Map<String, String> settings(Postgres postgres, Path folder) {
        var settings = new HashMap<>(postgres.settings());
        settings.put("mllp.port", String.valueOf(FreePort.next()));
        settings.put("ward.destinations", String.join(",", Destination.ALL));
        settings.put("ward.files.folder", folder.resolve("drop").toString());
        return settings;
    }

    /** MicroProfile Config finds {@code db.url} under the environment's {@code DB_URL}. */
    private static Map<String, String> environment(Map<String, String> settings) {
        var environment = new HashMap<String, String>();
        settings.forEach((key, value) -> environment.put(key.replace('.', '_').toUpperCase(Locale.ROOT), value));
        return environment;
    }
}
