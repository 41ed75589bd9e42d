package uk.sandstone.place.api;

import java.time.Instant;
import java.time.LocalDate;

public record WorkerBack(WorkerId worker, LocalDate on, Instant at) { }
