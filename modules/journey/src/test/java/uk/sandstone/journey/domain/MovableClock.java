package uk.sandstone.journey.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that a test moves on. */
class MovableClock extends Clock {

    private Instant now = Instant.parse("2027-01-06T09:00:00Z");

    void passes(Duration time) {
        now = now.plus(time);
    }

    @Override public Instant instant() {
        return now;
    }

    @Override public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override public Clock withZone(ZoneId zone) {
        return this;
    }
}
