package uk.sandstone.testing.tryout;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Starts the try-out as a process that outlives this one, and comes back when it is ready or has said why not. */
final class Background {

    private Background() { }

    static int start(State state, Options options) throws IOException, InterruptedException {
        Files.deleteIfExists(state.notice());
        var command = new ArrayList<>(List.of("setsid", Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m", "-cp", System.getProperty("java.class.path"), TryOut.class.getName()));
        command.addAll(options.inTheForeground());
        var process = new ProcessBuilder(command).redirectErrorStream(true).redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(state.log().toFile()).start();
        long shown = 0;
        while (!process.waitFor(300, TimeUnit.MILLISECONDS)) {
            shown = showMore(state.log(), shown);
            if (Files.exists(state.notice())) break;
        }
        if (process.isAlive()) process.waitFor(500, TimeUnit.MILLISECONDS); // it writes the notice, then tells people
        showMore(state.log(), shown);
        return process.isAlive() ? 0 : Math.max(1, process.exitValue());
    }

    private static long showMore(Path log, long shown) throws IOException {
        var said = Files.readAllBytes(log);
        System.out.write(said, (int) shown, said.length - (int) shown);
        System.out.flush();
        return said.length;
    }
}
