package uk.sandstone.place.api;

import java.util.UUID;

public record NeighbourhoodId(UUID value) { }
