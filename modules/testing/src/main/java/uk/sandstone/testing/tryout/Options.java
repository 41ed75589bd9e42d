package uk.sandstone.testing.tryout;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What was asked of {@code ci/start}.
 *
 * @param clock when the try-out's clock starts, London time; null means now
 */
record Options(boolean background, boolean stop, boolean fresh, int port, int mllpPort, int people, LocalDateTime clock, Path state) {

    static final String USAGE = """
            ci/start: try Sandstone out on this machine. It listens on 127.0.0.1 only.

              --background      come back when it is ready; ci/start --stop ends it
              --stop            stop it; nothing is lost
              --port N          for browsers and FHIR (8080)
              --mllp-port N     for HL7 v2 senders (2575)
              --people N        how many live in the synthetic borough (2000); counts for a new one
              --fresh           throw this try-out's data away and settle a new borough
              --clock TIME      when the try-out's clock starts, such as 2027-01-06T09:00; it runs on from there
              --state FOLDER    where its data lies (var)
              --as-built        do not look whether something has changed since the last build
            """;

    static final int MOST_PEOPLE = 1_000_000;

    /** @throws Refused something in it cannot be understood */
    static Options read(String[] words, Path usualState) {
        var left = new ArrayDeque<>(List.of(words));
        var options = new Options(false, false, false, 8080, 2575, 2_000, null, usualState);
        while (!left.isEmpty()) options = options.and(left.poll(), left);
        return options;
    }

    private Options and(String option, ArrayDeque<String> left) {
        return switch (option) {
            case "--background" -> new Options(true, stop, fresh, port, mllpPort, people, clock, state);
            case "--as-built" -> this;
            case "--stop" -> new Options(background, true, fresh, port, mllpPort, people, clock, state);
            case "--fresh" -> new Options(background, stop, true, port, mllpPort, people, clock, state);
            case "--port" -> new Options(background, stop, fresh, number(option, left, 65_535), mllpPort, people, clock, state);
            case "--mllp-port" -> new Options(background, stop, fresh, port, number(option, left, 65_535), people, clock, state);
            case "--people" -> new Options(background, stop, fresh, port, mllpPort, number(option, left, MOST_PEOPLE), clock, state);
            case "--clock" -> new Options(background, stop, fresh, port, mllpPort, people, time(option, left), state);
            case "--state" -> new Options(background, stop, fresh, port, mllpPort, people, clock,
                    Path.of(value(option, left)).toAbsolutePath().normalize());
            default -> throw new Refused("ci/start does not know " + option + ".\n\n" + USAGE);
        };
    }

    private static String value(String option, ArrayDeque<String> left) {
        if (left.isEmpty()) throw new Refused(option + " needs a value.\n\n" + USAGE);
        return left.poll();
    }

    private static int number(String option, ArrayDeque<String> left, int most) {
        var value = value(option, left);
        if (!value.matches("[0-9]{1,7}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > most) {
            throw new Refused(option + " needs a number from 1 to " + most + ", not " + value + ".");
        }
        return Integer.parseInt(value);
    }

    private static LocalDateTime time(String option, ArrayDeque<String> left) {
        var value = value(option, left);
        try {
            return LocalDateTime.parse(value);
        } catch (DateTimeParseException e) {
            throw new Refused(option + " needs a time such as 2027-01-06T09:00, not " + value + ".");
        }
    }

    /** The same, for the process in the background. */
    List<String> inTheForeground() {
        var words = new ArrayList<>(Arrays.asList("--port", "" + port, "--mllp-port", "" + mllpPort, "--people", "" + people,
                "--state", state.toString()));
        if (clock != null) words.addAll(List.of("--clock", clock.toString()));
        return words;
    }
}
