package uk.sandstone.kernel;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.UUID;

/** New ids in the order of their making, so that an index grows at its end. Source: RFC 9562, UUID version 7. */
public final class TimeOrderedId {

    private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

    private TimeOrderedId() { }

    public static UUID next() {
        return GENERATOR.generate();
    }
}
