package uk.sandstone.people.api;

import java.time.Instant;

/** From now on only those who may know of it see this record, or everybody does again. */
public record PersonRestricted(PersonId person, boolean restricted, Instant at) { }
