package uk.sandstone.people.api;

import java.time.Instant;

/** A merge was undone; what came before it goes back to the restored person. */
public record PeopleUnmerged(MergeId merge, PersonId kept, PersonId restored, Instant at) { }
