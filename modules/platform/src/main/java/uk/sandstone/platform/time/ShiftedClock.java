package uk.sandstone.platform.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;

/** A clock that runs like the machine's, a stretch ahead of it. */
class ShiftedClock extends Clock {

    private final Supplier<Duration> ahead;
    private final Clock machine;

    ShiftedClock(Supplier<Duration> ahead) {
        this(ahead, Clock.systemUTC());
    }

    private ShiftedClock(Supplier<Duration> ahead, Clock machine) {
        this.ahead = ahead;
        this.machine = machine;
    }

    @Override public Instant instant() {
        return machine.instant().plus(ahead.get());
    }

    @Override public ZoneId getZone() {
        return machine.getZone();
    }

    @Override public Clock withZone(ZoneId zone) {
        return new ShiftedClock(ahead, machine.withZone(zone));
    }
}
