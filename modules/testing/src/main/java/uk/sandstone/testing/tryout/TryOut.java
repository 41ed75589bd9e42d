package uk.sandstone.testing.tryout;

import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import uk.sandstone.testing.House;
import uk.sandstone.testing.NotReady;

/** {@code ci/start}: Sandstone on this machine, with a PostgreSQL of its own and a borough that does not exist. */
public final class TryOut {

    private static final Logger QUIET = Logger.getLogger("io.zonky"); // held, or its level is forgotten with it

    private TryOut() { }

    public static void main(String[] words) throws IOException, InterruptedException {
        if (List.of(words).contains("--help")) {
            Say.line(Options.USAGE);
            return;
        }
        QUIET.setLevel(Level.WARNING);
        try {
            System.exit(run(Options.read(words, House.root().resolve("var"))));
        } catch (Refused | NotReady e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static int run(Options options) throws IOException, InterruptedException {
        var state = State.in(options.state());
        if (options.stop()) return Stop.end(state);
        if (options.fresh()) {
            Stop.end(state);
            Say.line("Throwing the old borough away.");
            state.clear();
        }
        if (Running.isReadyIn(state)) return Running.tell(state, options);
        Leftovers.end(state);
        return options.background() ? Background.start(state, options) : Foreground.run(state, options);
    }
}
