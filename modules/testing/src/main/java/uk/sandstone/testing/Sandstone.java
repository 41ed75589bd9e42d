package uk.sandstone.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.sandstone.testing.borough.Borough;
import uk.sandstone.testing.borough.DemoPerson;
import uk.sandstone.testing.borough.Destination;

/**
 * A whole Sandstone on this machine, in the try-out profile: a PostgreSQL, the server as a process of its own, and a borough.
 * {@code ci/start} runs one; a test starts one of its own on free ports.
 */
public final class Sandstone implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Postgres postgres;
    private final Path folder;
    private final int port;
    private final int mllpPort;
    private final Map<String, String> settings = new LinkedHashMap<>();
    private List<String> virtualMachine = List.of();
    private PayaraMicro server;

    /** @param folder where the server's own files, wards' files and the demo people may lie */
    public Sandstone(Postgres postgres, Path folder, int port, int mllpPort) {
        this.postgres = postgres;
        this.folder = folder.toAbsolutePath();
        this.port = port;
        this.mllpPort = mllpPort;
        settings.putAll(postgres.settings());
        with("sandstone.profile", "tryout").with("sandstone.http.address", "127.0.0.1");
        with("sandstone.tryout.people", this.folder.resolve("people.json").toString());
        with("mllp.port", String.valueOf(mllpPort)).with("ward.destinations", String.join(",", Destination.ALL));
        with("ward.our.ods", Destination.ODS).with("ward.files.folder", this.folder.resolve("drop").toString());
        with("ward.hl7.processing-ids", "P,T,D"); // nobody here is real
        with("ward.duty.username", "amina.shah");
        with("ward.pathway.2.username", "sean.doyle").with("ward.pathway.3.username", "sean.doyle");
    }

    /** One of a test's own, not started yet: its data is thrown away in the end. It starts quickly and is slow at length. */
    public static Sandstone forTests() {
        return forBenchmarks().shortLived();
    }

    /** For a server that lives for some minutes: it starts with half the processor time. Counts from the next start. */
    public Sandstone shortLived() {
        virtualMachine = PayaraMicro.SHORT_LIVED;
        return this;
    }

    /** The same, as fast at length as an installation is. */
    public static Sandstone forBenchmarks() {
        try {
            var folder = Files.createDirectories(Path.of("target", "sandstone").toAbsolutePath());
            return new Sandstone(Postgres.temporary(), Files.createTempDirectory(folder, "run"), FreePort.next(), FreePort.next());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A setting of this run, as in {@code config/sandstone.properties}; counts from the next start. */
    public Sandstone with(String key, String value) {
        settings.put(key, value);
        return this;
    }

    /** The try-out's clock starts there, London time. */
    public Sandstone clockAt(LocalDateTime time) {
        return with("sandstone.tryout.clock", time.toString());
    }

    /** Starts the server and waits for it. @throws NotReady with what it said */
    public Sandstone start() {
        launch();
        awaitReady();
        return this;
    }

    /** Starts the server and does not wait. */
    public void launch() {
        try {
            Files.createDirectories(folder.resolve("server"));
            Files.createDirectories(drop());
            Json.write(folder.resolve("people.json"), Map.of("people", DemoPerson.ALL));
            server = PayaraMicro.start(House.war(), port, settings, folder.resolve("server"), virtualMachine);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void awaitReady() {
        server.awaitReady(PATIENCE);
    }

    /** Lets that many made-up people live here, if nobody does yet. @return whether they were settled now */
    public boolean settle(int people) {
        var borough = new Borough(postgres.asOwner());
        try {
            if (borough.isSettled()) return false;
            borough.settle(people, now(), drop());
            return true;
        } catch (SQLException e) {
            throw new IllegalStateException("the borough could not be settled", e);
        }
    }

    /** What its clock shows: somebody may have moved it on. */
    public Instant now() {
        try (var connection = postgres.asOwner().getConnection(); var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT ahead FROM platform.tryout_clock")) {
            return Instant.now().plusMillis(row.next() ? row.getLong(1) : 0);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As a power cut would; PostgreSQL goes on. {@link #start()} starts it again, at the same ports. */
    public void kill() {
        server.kill();
    }

    /** Stops the server in good order; PostgreSQL goes on. */
    public void stop() {
        server.close();
    }

    public String baseUrl() {
        return "http://127.0.0.1:" + port;
    }

    public int mllpPort() {
        return mllpPort;
    }

    public Postgres postgres() {
        return postgres;
    }

    public PayaraMicro server() {
        return server;
    }

    /** Where wards leave files. */
    public Path drop() {
        return folder.resolve("drop");
    }

    /** The server first: it may have something to finish. */
    @Override public void close() {
        if (server != null) server.close();
        postgres.close();
    }
}
