package uk.sandstone.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The server did not come up. The message ends with what it said last. */
public final class NotReady extends RuntimeException {

    private static final int LINES = 40;

    public NotReady(String what, Path log) {
        super(what + " The last of " + log + ":\n\n" + String.join("\n", tail(log)));
    }

    private static List<String> tail(Path log) {
        try {
            var lines = Files.readString(log, StandardCharsets.UTF_8).lines().toList();
            return lines.subList(Math.max(0, lines.size() - LINES), lines.size());
        } catch (IOException e) {
            return List.of("(no log: " + e.getMessage() + ")");
        }
    }
}
