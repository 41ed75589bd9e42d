package uk.sandstone.integration.fhir;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import uk.sandstone.testing.FreePort;
import uk.sandstone.testing.ModuleWar;
import uk.sandstone.testing.PayaraMicro;
import uk.sandstone.testing.Postgres;
import uk.sandstone.testing.ward.FhirSender;

/** The module on the real server with two hospitals that may write to it, for tests that speak HTTP from outside. */
final class Ward implements AutoCloseable {

    static final String US = "2000011147";
    private final Postgres postgres = Postgres.temporary();
    private final int port = FreePort.next();
    private final PayaraMicro server;

    private Ward(Map<String, String> more) throws IOException {
        var folder = Files.createDirectories(Path.of("target", "fhir-door-it").toAbsolutePath());
        var war = folder.resolve("integration.war");
        ModuleWar.of("integration").as(ZipExporter.class).exportTo(new File(war.toString()), true);
        var settings = new HashMap<>(postgres.settings());
        settings.putAll(Map.of("ward.destinations", US + ",111111111", "sandstone.log.json", "false", "mllp.enabled", "false"));
        settings.putAll(more);
        server = PayaraMicro.start(war, port, settings, folder);
    }

    static Ward open(Map<String, String> settings) throws IOException, SQLException {
        var ward = new Ward(settings);
        try {
            ward.server.awaitReady(Duration.ofMinutes(6));
            ward.allow("RA4", "token-of-RA4");
            ward.allow("RH5", "token-of-RH5");
            return ward;
        } catch (RuntimeException | SQLException e) {
            ward.close(); // or the server would outlive the test
            throw e;
        }
    }

    FhirSender sender(String ods) {
        return sender(ods, "token-of-" + ods);
    }

    FhirSender sender(String ods, String token) {
        return new FhirSender("http://127.0.0.1:" + port, token, ods, US);
    }

    int port() {
        return port;
    }

    Path log() {
        return server.log();
    }

    /** The first column of the first row, as text; null when there is none. */
    String asked(String sql) throws SQLException {
        try (var connection = postgres.asMaster(); var rows = connection.createStatement().executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }

    void done(String sql) throws SQLException {
        try (var connection = postgres.asMaster(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Nobody can use the table until it is closed. */
    AutoCloseable held(String table) throws SQLException {
        var connection = postgres.asMaster();
        connection.setAutoCommit(false);
        connection.createStatement().execute("LOCK TABLE " + table + " IN ACCESS EXCLUSIVE MODE");
        return () -> {
            connection.rollback();
            connection.close();
        };
    }

    private void allow(String ods, String token) throws SQLException {
        done("INSERT INTO integration.sender (ods, id, name, token_digest, usual_minutes, margin_minutes, reply_kind, active, since, version) VALUES ('"
                + ods + "', '" + UUID.randomUUID() + "', 'Hospital " + ods + "', '" + digest(token) + "', 60, 60, 'NONE', true, now(), 1)");
    }

    private static String digest(String token) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override public void close() {
        server.close();
        postgres.close();
    }
}
