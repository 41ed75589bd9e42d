package uk.sandstone.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.sandstone.testing.Postgres;

/** A council that runs Payara Server deploys the EAR there, and a ward's message arrives as it does anywhere else. */
class PayaraServerIT {

    @Test void theEarIsReadyOnARealPayaraServer() throws Exception {
        var folder = Files.createDirectories(Path.of("target/domains").toAbsolutePath());
        try (var postgres = Postgres.temporary();
             var server = new LoopbackDomain(Path.of(System.getProperty("payara.home")),
                     Files.createTempDirectory(folder, "d"), environment(postgres.settings()))) {
            server.start();
            server.deploy(Path.of(System.getProperty("sandstone.ear")));

            var ready = HttpClient.newHttpClient().send(
                    HttpRequest.newBuilder(URI.create(server.baseUrl() + "/health/ready")).build(), BodyHandlers.ofString());

            assertThat(ready.statusCode()).as(ready.body()).isEqualTo(200);
        }
    }

    /** MicroProfile Config finds {@code db.url} under the environment's {@code DB_URL}. */
    private static Map<String, String> environment(Map<String, String> settings) {
        var environment = new HashMap<String, String>();
        settings.forEach((key, value) -> environment.put(key.replace('.', '_').toUpperCase(Locale.ROOT), value));
        return environment;
    }
}
