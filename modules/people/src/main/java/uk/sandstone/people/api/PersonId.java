package uk.sandstone.people.api;

import java.util.UUID;

public record PersonId(UUID value) { }
