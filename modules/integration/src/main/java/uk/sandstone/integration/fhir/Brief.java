package uk.sandstone.integration.fhir;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A failure for the log: its kinds and where it passed our code. Never its message, which may quote what a ward wrote. */
final class Brief {

    private static final int CAUSES = 6;

    private Brief() { }

    static String of(Throwable failure) {
        var kinds = Stream.iterate(failure, f -> f != null, Throwable::getCause).limit(CAUSES).map(f -> f.getClass().getName()).collect(Collectors.joining(" <- "));
        return kinds + Arrays.stream(failure.getStackTrace()).filter(frame -> frame.getClassName().startsWith("uk.sandstone.")).findFirst()
                .map(frame -> " at " + frame).orElse("");
    }
}
