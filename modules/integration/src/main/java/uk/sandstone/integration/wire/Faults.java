package uk.sandstone.integration.wire;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A fault for the log: kinds and places only, since an exception's own words may quote a person's record. */
public final class Faults {

    private static final int FRAMES = 6;

    private Faults() { }

    public static String inShort(Throwable fault) {
        return Stream.iterate(fault, Objects::nonNull, Throwable::getCause).limit(6).map(Faults::one)
                .collect(Collectors.joining(" <- "));
    }

    private static String one(Throwable fault) {
        var ours = Arrays.stream(fault.getStackTrace()).filter(f -> f.getClassName().startsWith("uk.sandstone") && f.getLineNumber() > 0).limit(FRAMES)
                .map(f -> f.getFileName() + ":" + f.getLineNumber()).collect(Collectors.joining(", "));
        var state = fault instanceof SQLException sql ? " " + sql.getSQLState() : "";
        return fault.getClass().getSimpleName() + state + " (" + ours + ")";
    }
}
