package uk.sandstone.place.api;

import java.time.Instant;
import java.time.LocalDate;

/** @param cover who stands in; null when nobody does */
public record WorkerAway(WorkerId worker, LocalDate from, LocalDate until, WorkerId cover, Instant at) { }
