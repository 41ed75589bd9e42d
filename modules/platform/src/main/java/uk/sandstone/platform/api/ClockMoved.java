package uk.sandstone.platform.api;

import java.time.Instant;

/** The try-out clock was moved on by hand: what waits for its time looks again now. Never fired in real use. */
public record ClockMoved(Instant now) { }
