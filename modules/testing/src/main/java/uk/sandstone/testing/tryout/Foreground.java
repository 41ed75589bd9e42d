package uk.sandstone.testing.tryout;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import uk.sandstone.testing.FreePort;
import uk.sandstone.testing.Postgres;
import uk.sandstone.testing.Sandstone;

/** Runs the try-out until somebody ends it. */
final class Foreground {

    private Foreground() { }

    static int run(State state, Options options) throws IOException, InterruptedException {
        if (!state.take()) throw new Refused("It is just starting elsewhere; look again in a moment.");
        Files.deleteIfExists(state.notice());
        refuseTakenPorts(options);
        Say.line("Starting PostgreSQL; its data lies in " + state.database() + ".");
        var sandstone = sandstone(state, options);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(state, sandstone)));
        Say.line("Starting the server.");
        sandstone.launch();
        Files.writeString(state.serverPid(), String.valueOf(sandstone.server().pid()));
        sandstone.awaitReady();
        if (sandstone.settle(options.people())) Say.line("A borough of " + options.people() + " people who do not exist has settled.");
        FirstMessage.write(state.firstMessage(), sandstone.now());
        var notice = Notice.of(sandstone);
        notice.writeTo(state.notice());
        Say.ready(state, notice);
        return watch(sandstone);
    }

    private static void refuseTakenPorts(Options options) {
        for (var port : Map.of("--port", options.port(), "--mllp-port", options.mllpPort()).entrySet()) {
            if (FreePort.isFree(port.getValue())) continue;
            throw new Refused("Port " + port.getValue() + " is taken by another program. Choose another: ci/start " + port.getKey() + " N");
        }
    }

    private static Sandstone sandstone(State state, Options options) throws IOException {
        var sandstone = new Sandstone(Postgres.in(state.database(), FreePort.next()), state.folder(), options.port(), options.mllpPort());
        return options.clock() == null ? sandstone : sandstone.clockAt(options.clock());
    }

    /** It should not end by itself; when it does, or when somebody kills it, that is said. */
    private static int watch(Sandstone sandstone) throws InterruptedException {
        int code = sandstone.server().awaitEnd();
        Say.line("The server ended by itself, with code " + code + "; what it said last is in " + sandstone.server().log()
                + ". ci/start starts it again; nothing acknowledged is lost.");
        return 1;
    }

    private static void end(State state, Sandstone sandstone) {
        try {
            Files.deleteIfExists(state.notice());
            sandstone.close();
            Files.deleteIfExists(state.serverPid());
        } catch (IOException e) {
            System.err.println("Could not tidy up: " + e.getMessage());
        }
    }
}
