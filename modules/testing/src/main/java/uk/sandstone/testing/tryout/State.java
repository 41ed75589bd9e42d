package uk.sandstone.testing.tryout;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Optional;

/** The folder in which a try-out lives, and whose it is: whoever holds its lock runs the try-out. */
final class State {

    private final Path folder;
    private FileLock ours;

    private State(Path folder) {
        this.folder = folder;
    }

    static State in(Path folder) throws IOException {
        return new State(Files.createDirectories(folder));
    }

    Path folder() {
        return folder;
    }

    Path database() {
        return folder.resolve("postgres");
    }

    Path server() throws IOException {
        return Files.createDirectories(folder.resolve("server"));
    }

    /** For those who look: where it listens, who may sign in, who may send. There while it is ready. */
    Path notice() {
        return folder.resolve("tryout.json");
    }

    Path firstMessage() throws IOException {
        return Files.createDirectories(folder.resolve("first-message"));
    }

    /** What a try-out in the background says. */
    Path log() {
        return folder.resolve("tryout.log");
    }

    Path serverPid() {
        return folder.resolve("server.pid");
    }

    private Path pid() {
        return folder.resolve("tryout.pid");
    }

    /** Ours from now until this process ends; false when another process runs it. */
    boolean take() throws IOException {
        ours = openLock().tryLock();
        if (ours == null) return false;
        Files.writeString(pid(), String.valueOf(ProcessHandle.current().pid()));
        return true;
    }

    boolean isRunning() throws IOException {
        try (var channel = openLock()) {
            return channel.tryLock() == null;
        }
    }

    private FileChannel openLock() throws IOException {
        return FileChannel.open(folder.resolve("tryout.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    /** The process that runs the try-out. */
    Optional<ProcessHandle> runner() throws IOException {
        return isRunning() ? processIn(pid()) : Optional.empty();
    }

    static Optional<ProcessHandle> processIn(Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) return Optional.empty();
        return Files.readString(pidFile).lines().findFirst().flatMap(pid -> ProcessHandle.of(Long.parseLong(pid.strip())));
    }

    /** What was unpacked stays: it is the same for every borough. */
    void clear() throws IOException {
        for (var path : new Path[] {database(), folder.resolve("server"), folder.resolve("drop"), folder.resolve("first-message")}) {
            if (!Files.exists(path)) continue;
            try (var walk = Files.walk(path)) {
                for (var file : walk.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
            }
        }
        Files.deleteIfExists(notice());
    }
}
