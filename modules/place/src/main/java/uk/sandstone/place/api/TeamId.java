package uk.sandstone.place.api;

import java.util.UUID;

public record TeamId(UUID value) { }
