package uk.sandstone.site.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import uk.sandstone.testing.FreePort;
import uk.sandstone.testing.House;
import uk.sandstone.testing.PayaraMicro;
import uk.sandstone.testing.Postgres;
import uk.sandstone.testing.borough.Borough;

/** The WAR of this build on a real server with its own PostgreSQL and a small Saltmere; one for all browser tests of a run. */
final class RunningSite {

    private static RunningSite running;

    private final Postgres postgres = Postgres.temporary();
    private final int port = FreePort.next();
    private final int mllpPort = FreePort.next();
    private final PayaraMicro server;

    private RunningSite() throws IOException, SQLException {
        var folder = Files.createDirectories(Path.of("target", "site").toAbsolutePath());
        var people = Files.writeString(folder.resolve("people.json"), DemoStaff.JSON);
        var settings = new HashMap<>(postgres.settings());
        settings.put("sandstone.profile", "tryout");
        settings.put("sandstone.tryout.people", people.toString());
        settings.put("ward.mllp.port", String.valueOf(mllpPort));
        server = PayaraMicro.start(House.module("site").resolve("target/sandstone.war"), port, settings, folder);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        server.awaitReady(Duration.ofMinutes(3));
        new Borough(postgres.asOwner()).settle(200, Instant.now());
    }

    static synchronized RunningSite get() {
        try {
            if (running == null) running = new RunningSite();
            return running;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("the borough could not be settled", e);
        }
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    /** Keeps it up, to look at by hand: prints the address and waits for a line. */
    public static void main(String[] arguments) throws IOException {
        System.out.println(get().url());
        System.in.read();
    }
}
