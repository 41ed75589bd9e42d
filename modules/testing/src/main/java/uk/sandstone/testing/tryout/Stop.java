package uk.sandstone.testing.tryout;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** {@code ci/start --stop}. */
final class Stop {

    private static final int PATIENCE_SECONDS = 90;

    private Stop() { }

    static int end(State state) throws IOException {
        var runner = state.runner();
        if (runner.isPresent()) {
            Say.line("Stopping.");
            runner.get().destroy();
            await(runner.get());
        }
        Leftovers.end(state);
        Say.line(runner.isPresent() ? "Stopped. Nothing is lost; ci/start goes on from here." : "Nothing is running.");
        return 0;
    }

    private static void await(ProcessHandle runner) {
        try {
            runner.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new Refused("It did not stop within " + PATIENCE_SECONDS + " seconds; process " + runner.pid() + " is still there.");
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
