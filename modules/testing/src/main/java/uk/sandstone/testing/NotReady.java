package uk.sandstone.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** The server did not come up. The message ends with what it said last. */
public final class NotReady extends RuntimeException {

    private static final int LINES = 25;

    public NotReady(String what, Path log) {
        super(what + " From " + log + ":\n\n" + String.join("\n", telling(log)));
    }

    /** From the first severe line on, else the last lines; without the stack, which the log has. */
    private static List<String> telling(Path log) {
        try {
            var lines = Files.readString(log).lines().filter(line -> !line.startsWith("\tat ") && !line.isBlank()).toList();
            int severe = IntStream.range(0, lines.size()).filter(i -> lines.get(i).contains("SEVERE")).findFirst().orElse(-1);
            return severe < 0 ? lines.subList(Math.max(0, lines.size() - LINES), lines.size())
                    : lines.subList(severe, Math.min(severe + LINES, lines.size()));
        } catch (IOException e) {
            return List.of("(no log: " + e.getMessage() + ")");
        }
    }
}
