package uk.sandstone.people.api;

import java.time.Instant;

/** Two records are one person; whoever keeps the merged id must now show the kept one. */
public record PeopleMerged(MergeId merge, PersonId kept, PersonId merged, Instant at) { }
