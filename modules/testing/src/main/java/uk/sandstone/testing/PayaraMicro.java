package uk.sandstone.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The real server as a process of its own, listening on the loopback address only. What it says goes to {@code server.log}
 * in its folder, what it said before the last start to {@code server.before.log}.
 */
public final class PayaraMicro implements AutoCloseable {

    /** For servers that live for a minute: half the processor time until ready, at the price of speed later. */
    static final List<String> SHORT_LIVED = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private final Process process;
    private final int port;
    private final Path log;

    private PayaraMicro(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /** Starts it and does not wait. @param folder where its settings, its logs and what it unpacks may lie */
    public static PayaraMicro start(Path war, int port, Map<String, String> settings, Path folder) {
        return start(war, port, settings, folder, List.of());
    }

    /** @param virtualMachine options for Java itself */
    static PayaraMicro start(Path war, int port, Map<String, String> settings, Path folder, List<String> virtualMachine) {
        try {
            var log = folder.resolve("server.log");
            if (Files.exists(log)) Files.move(log, folder.resolve("server.before.log"), StandardCopyOption.REPLACE_EXISTING);
            clear(folder.resolve("tmp"));
            var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx1g", "-Djava.io.tmpdir=" + Files.createDirectories(folder.resolve("tmp"))));
            command.addAll(virtualMachine);
            command.addAll(options(war, port, settings, folder));
            var process = new ProcessBuilder(command).directory(folder.toFile())
                    .redirectErrorStream(true).redirectOutput(log.toFile()).start();
            return new PayaraMicro(process, port, log);
        } catch (IOException e) {
            throw new UncheckedIOException("the server could not be started", e);
        }
    }

    private static List<String> options(Path war, int port, Map<String, String> settings, Path folder) throws IOException {
        return List.of("-jar", House.payaraMicro().toString(), "--nohazelcast", "--disablephonehome",
                "--logproperties", House.root().resolve("config/logging.properties").toString(),
                "--prebootcommandfile", prebootCommands(folder.resolve("preboot.txt")).toString(),
                "--systemproperties", new Settings(settings).writeTo(folder.resolve("settings.properties")).toString(),
                "--port", String.valueOf(port), "--contextroot", "/", "--deploy", war.toString());
    }

    /** It has no switch for the address it listens on, so commands before its start say so (stack.md section 4). */
    static Path prebootCommands(Path file) throws IOException {
        var network = "set configs.config.server-config.network-config.";
        return Files.write(file, List.of(
                // one node keeps its sessions to itself; without Hazelcast there is nobody to hand them to
                "set configs.config.server-config.availability-service.web-container-availability.availability-enabled=false",
                network + "network-listeners.network-listener.http-listener.address=127.0.0.1",
                network + "protocols.protocol.http-listener.http.cookie-same-site-enabled=true",
                network + "protocols.protocol.http-listener.http.cookie-same-site-value=Lax"));
    }

    /** Waits until Sandstone says that it is ready. @throws NotReady with what the server said last */
    public void awaitReady(Duration patience) {
        var health = new Health(port);
        var deadline = System.nanoTime() + patience.toNanos();
        while (!health.isReady()) {
            if (!process.isAlive()) throw new NotReady("The server ended with code " + process.exitValue() + ".", log);
            if (health.saysNothingIsDeployed() && hasStarted()) throw new NotReady("Sandstone could not be deployed.", log);
            if (System.nanoTime() > deadline) throw new NotReady("Not ready after " + patience.toSeconds() + " seconds.", log);
            pause();
        }
    }

    /** After a failed deployment the server stays up with nothing in it, so its being up proves nothing. */
    private boolean hasStarted() {
        try {
            return Files.readString(log).contains(" ready in ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public long pid() {
        return process.pid();
    }

    public Path log() {
        return log;
    }

    public boolean isRunning() {
        return process.isAlive();
    }

    public int awaitEnd() throws InterruptedException {
        return process.waitFor();
    }

    /** As a power cut would: nothing is told, nothing is tidied. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd(Duration.ofSeconds(10));
    }

    /** Lets it finish what it has begun. */
    @Override public void close() {
        process.destroy();
        if (!awaitEnd(Duration.ofSeconds(40))) kill();
    }

    private boolean awaitEnd(Duration patience) {
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(250);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the server", e);
        }
    }

    /** A killed server leaves what it had unpacked. */
    private static void clear(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (var walk = Files.walk(folder)) {
            for (var path : walk.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        }
    }
}
