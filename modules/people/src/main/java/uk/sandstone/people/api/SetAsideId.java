package uk.sandstone.people.api;

import java.util.UUID;

/** Something written while two people's records were one. */
public record SetAsideId(UUID value) { }
