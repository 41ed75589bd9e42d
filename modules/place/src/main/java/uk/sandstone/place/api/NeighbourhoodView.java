package uk.sandstone.place.api;

import java.util.List;

/** A real place as people name it. @param aliases other names people use for it */
public record NeighbourhoodView(NeighbourhoodId id, String name, List<String> aliases) { }
