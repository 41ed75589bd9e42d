package uk.sandstone.people.api;

import java.time.Instant;

/** We were told that somebody died. */
public record PersonDied(PersonId person, java.time.LocalDate died, Instant at) { }
