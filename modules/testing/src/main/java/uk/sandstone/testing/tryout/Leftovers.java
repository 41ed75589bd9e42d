package uk.sandstone.testing.tryout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What a try-out that was killed has left running. Each is ended only when it is surely ours. */
final class Leftovers {

    private Leftovers() { }

    static void end(State state) throws IOException {
        end(State.processIn(state.serverPid()), state.server().toString(), "TERM");
        // the first line of PostgreSQL's own file is the number of its process; INT ends it without waiting for clients
        end(State.processIn(state.database().resolve("postmaster.pid")), state.database().toString(), "INT");
    }

    private static void end(Optional<ProcessHandle> process, String mark, String signal) throws IOException {
        if (process.isEmpty() || !isOurs(process.get(), mark)) return;
        new ProcessBuilder("kill", "-" + signal, String.valueOf(process.get().pid())).start();
        try {
            process.get().onExit().get(Duration.ofSeconds(60).toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            process.get().destroyForcibly();
        } catch (InterruptedException | ExecutionException e) {
            throw new IOException("waiting for process " + process.get().pid(), e);
        }
    }

    /** Numbers of processes are given again; the command line tells. */
    private static boolean isOurs(ProcessHandle process, String mark) throws IOException {
        var commandLine = Path.of("/proc", String.valueOf(process.pid()), "cmdline");
        try {
            return Files.readString(commandLine).replace('\0', ' ').contains(mark);
        } catch (NoSuchFileException ended) {
            return false;
        }
    }
}
