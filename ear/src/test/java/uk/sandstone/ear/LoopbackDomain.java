package uk.sandstone.ear;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A fresh domain of a real Payara Server whose every listener stands on the loopback address. The settings reach the
 * application as environment variables, which MicroProfile Config reads ({@code DB_URL} for {@code db.url}).
 */
class LoopbackDomain implements AutoCloseable {

    private static final String NAME = "sandstone";
    private final Path asadmin;
    private final Path domains;
    private final int portBase;
    private final Map<String, String> settings;

    LoopbackDomain(Path payaraHome, Path domains, Map<String, String> settings) {
        this.asadmin = payaraHome.resolve("bin/asadmin");
        this.domains = domains;
        this.settings = settings;
        this.portBase = freePortBase();
    }

    void start() throws IOException {
        asadmin.toFile().setExecutable(true);
        asadmin("create-domain", "--nopassword", "--portbase", String.valueOf(portBase), "--domaindir", domains.toString(), NAME);
        bindToLoopback(domains.resolve(NAME).resolve("config/domain.xml"));
        asadmin("start-domain", "--domaindir", domains.toString(), NAME);
    }

    void deploy(Path ear) {
        asadmin("--port", String.valueOf(portBase + 48), "deploy", ear.toString());
    }

    /** Where the deployed pages are, without a slash at the end. */
    String baseUrl() {
        return "http://127.0.0.1:" + (portBase + 80);
    }

    @Override public void close() {
        asadmin("stop-domain", "--domaindir", domains.toString(), "--force", "true", NAME);
    }

    /** The server's defaults listen everywhere, JMS and the data grid too; neither is used here. */
    private void bindToLoopback(Path domainXml) throws IOException {
        var xml = Files.readString(domainXml)
                .replace("0.0.0.0", "127.0.0.1")
                .replace("<network-listener port=", "<network-listener address=\"127.0.0.1\" port=")
                .replace("<hazelcast-runtime-configuration ", "<hazelcast-runtime-configuration enabled=\"false\" ")
                .replace("<hazelcast-config-specific-configuration", "<hazelcast-config-specific-configuration enabled=\"false\"");
        var jms = """
                <jms-service type="DISABLED" default-jms-host="none">\
                <jms-host name="none" host="127.0.0.1" port="%d" lazy-init="false"/></jms-service>""".formatted(portBase + 76);
        Files.writeString(domainXml, xml.replaceFirst("<admin-service", jms + "<admin-service"));
    }

    private void asadmin(String... words) {
        var command = new ArrayList<>(List.of(asadmin.toString()));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(settings);
        try {
            var log = Files.createTempFile(domains, "asadmin", ".log");
            var process = builder.redirectOutput(log.toFile()).start();
            boolean ended = process.waitFor(6, TimeUnit.MINUTES);
            if (!ended) process.destroyForcibly();
            if (!ended || process.exitValue() != 0) {
                throw new IllegalStateException(String.join(" ", words) + " failed:\n" + Files.readString(log));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** Payara puts its ports within 90 above a base: a base whose HTTP and admin ports are free now. */
    private static int freePortBase() {
        for (int base = 21_000; base < 32_000; base += 100) {
            if (isFree(base + 48) && isFree(base + 80) && isFree(base + 37)) return base;
        }
        throw new IllegalStateException("no free ports between 21000 and 32000");
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
