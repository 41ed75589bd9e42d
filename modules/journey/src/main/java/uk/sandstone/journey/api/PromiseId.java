package uk.sandstone.journey.api;

import java.util.UUID;

public record PromiseId(UUID value) { }
