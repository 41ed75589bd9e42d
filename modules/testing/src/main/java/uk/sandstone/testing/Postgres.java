package uk.sandstone.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;

/**
 * A real PostgreSQL of our own on the loopback address, with the two accounts that an installation has: the owner, who
 * migrates, and the application, which owns no table. Nothing is installed: the server comes as a Maven artifact and is
 * unpacked once (ADR 0003). What it says is committed is on the disk: the library's defaults for speed are taken back.
 */
public final class Postgres implements AutoCloseable {

    public static final String DATABASE = "sandstone";
    public static final String OWNER = "sandstone_owner";
    public static final String APPLICATION = "sandstone_app";

    private final EmbeddedPostgres server;
    private final Path data;

    private Postgres(EmbeddedPostgres server, Path data) {
        this.server = server;
        this.data = data;
    }

    /** A server whose data is thrown away when it is closed or this JVM ends. */
    public static Postgres temporary() {
        try {
            var folder = Files.createDirectories(Path.of("target", "postgres").toAbsolutePath());
            return start(Files.createTempDirectory(folder, "data"), FreePort.next(), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A server whose data is kept in that folder; made when the folder holds none. */
    public static Postgres in(Path data, int port) {
        return start(data, port, false);
    }

    private static Postgres start(Path data, int port, boolean thrownAway) {
        try {
            Files.createDirectories(data.toAbsolutePath().getParent());
            Files.createDirectories(House.cache());
            var log = data.resolveSibling(data.getFileName() + ".log").toFile();
            var server = EmbeddedPostgres.builder()
                    .setPort(port)
                    .setDataDirectory(data)
                    .setOverrideWorkingDirectory(House.cache().toFile())
                    .setCleanDataDirectory(thrownAway)
                    .setRegisterShutdownHook(thrownAway) // one that is kept is closed after the server that uses it
                    .setLocaleConfig("locale", "C.UTF-8") // the same order of names on every machine
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("max_connections", "100")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("unix_socket_directories", "")
                    .setOutputRedirector(Redirect.appendTo(log))
                    .setErrorRedirector(Redirect.appendTo(log))
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .start();
            var postgres = new Postgres(server, data);
            postgres.openAccounts();
            return postgres;
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start; its log lies beside " + data, e);
        }
    }

    private void openAccounts() {
        try (var connection = server.getPostgresDatabase().getConnection(); var statement = connection.createStatement()) {
            if (statement.executeQuery("select 1 from pg_database where datname = '" + DATABASE + "'").next()) return;
            statement.execute("create role " + OWNER + " login password '" + OWNER + "'");
            statement.execute("create role " + APPLICATION + " login password '" + APPLICATION + "'");
            statement.execute("create database " + DATABASE + " owner " + OWNER);
            statement.execute("revoke all on database " + DATABASE + " from public");
            statement.execute("grant connect on database " + DATABASE + " to " + APPLICATION);
        } catch (SQLException e) {
            throw new IllegalStateException("the accounts could not be opened", e);
        }
    }

    public int port() {
        return server.getPort();
    }

    public Path data() {
        return data;
    }

    /** The JDBC address. Strings go untyped, so that an empty uuid column can be written (stack.md section 11.1). */
    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port() + "/" + DATABASE + "?stringtype=unspecified";
    }

    /** What Sandstone must be told to use this server and to migrate it. */
    public Map<String, String> settings() {
        return Map.of("db.url", url(), "db.user", APPLICATION, "db.password", APPLICATION,
                "db.owner.user", OWNER, "db.owner.password", OWNER);
    }

    public DataSource asOwner() {
        return server.getDatabase(OWNER, DATABASE);
    }

    public DataSource asApplication() {
        return server.getDatabase(APPLICATION, DATABASE);
    }

    /** A connection of the account that may do everything, for tests that tamper. */
    public Connection asMaster() throws SQLException {
        return server.getDatabase("postgres", DATABASE).getConnection();
    }

    @Override public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
