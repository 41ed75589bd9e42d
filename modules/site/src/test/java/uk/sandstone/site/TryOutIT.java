package uk.sandstone.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.sandstone.testing.FreePort;
import uk.sandstone.testing.House;

/** What a person on a new machine does first: {@code ci/start}, once, twice, and after a power cut. */
class TryOutIT {

    @TempDir Path folder;
    private final int port = FreePort.next();
    private final int mllpPort = FreePort.next();

    @AfterEach
    void stop() throws IOException, InterruptedException {
        run(Map.of(), "--stop", "--state", state());
    }

    @Test
    void itStartsTellsWhereItIsAndGoesOnWhereItWas() throws Exception {
        var first = start();

        assertThat(first.words).contains("http://127.0.0.1:" + port + "/", "tom.ade", "introduction.hl7");
        assertThat(first.code).isZero();
        assertThat(notice().get("mllpPort").getAsInt()).isEqualTo(mllpPort);
        assertThat(notice().getAsJsonArray("people").get(0).getAsJsonObject().get("username").getAsString()).isEqualTo("tom.ade");
        assertThat(notice().getAsJsonArray("senders").get(0).getAsJsonObject().get("token").getAsString()).isNotBlank();
        assertThat(ready()).isEqualTo(200);
        assertThat(people()).isEqualTo(60);

        assertThat(start().words).contains("It runs already");
        var server = ProcessHandle.of(notice().get("serverPid").getAsLong()).orElseThrow();
        server.destroyForcibly();
        server.onExit().get();
        assertThat(start("--people", "99").code).isZero();
        assertThat(people()).as("those who lived there before").isEqualTo(60);

        assertThat(run(Map.of(), "--stop", "--state", state()).words).contains("Stopped.");
        assertThat(folder.resolve("var/tryout.json")).doesNotExist();
        assertThat(FreePort.isFree(port)).isTrue();
    }

    @Test
    void aTakenPortIsNamed() throws Exception {
        try (var taken = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            var refused = start();

            assertThat(refused.words).contains("Port " + taken.getLocalPort() + " is taken");
            assertThat(refused.code).isNotZero();
        }
    }

    @Test
    void withoutJavaItSaysWhatToInstall() throws Exception {
        var bare = Files.createDirectory(folder.resolve("bin"));
        Files.createSymbolicLink(bare.resolve("dirname"), Path.of("/usr/bin/dirname"));

        var refused = run(Map.of("PATH", bare.toString()), "--state", state());

        assertThat(refused.words).contains("Install a JDK 17");
        assertThat(refused.code).isNotZero();
    }

    private Said start(String... more) throws IOException, InterruptedException {
        var options = new ArrayList<>(List.of("--background", "--port", "" + port, "--mllp-port", "" + mllpPort, "--people", "60",
                "--state", state()));
        options.addAll(List.of(more));
        return run(Map.of(), options.toArray(String[]::new));
    }

    private String state() {
        return folder.resolve("var").toString();
    }

    private record Said(int code, String words) { }

    private Said run(Map<String, String> environment, String... options) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("/bin/bash", House.root().resolve("ci/start").toString(), "--as-built"));
        command.addAll(Arrays.asList(options));
        var said = folder.resolve("said.txt");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().putAll(environment);
        var process = builder.start();
        return new Said(process.waitFor(), Files.readString(said));
    }

    private JsonObject notice() throws IOException {
        return JsonParser.parseString(Files.readString(folder.resolve("var/tryout.json"))).getAsJsonObject();
    }

    private int ready() throws IOException, InterruptedException {
        var question = HttpRequest.newBuilder(URI.create(notice().get("baseUrl").getAsString() + "/health/ready")).build();
        return HttpClient.newHttpClient().send(question, BodyHandlers.discarding()).statusCode();
    }

    private int people() throws IOException, SQLException {
        var database = notice().getAsJsonObject("database");
        try (var connection = DriverManager.getConnection(database.get("url").getAsString(), database.get("user").getAsString(),
                database.get("password").getAsString()); var row = connection.createStatement().executeQuery("SELECT count(*) FROM people.person")) {
            row.next();
            return row.getInt(1);
        }
    }
}
