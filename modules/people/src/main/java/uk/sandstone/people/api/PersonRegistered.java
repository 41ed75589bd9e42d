package uk.sandstone.people.api;

import java.time.Instant;

/** Somebody is known to us from now on. */
public record PersonRegistered(PersonId person, Instant at) { }
