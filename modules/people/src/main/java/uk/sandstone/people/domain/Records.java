package uk.sandstone.people.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.sandstone.people.api.MergeId;
import uk.sandstone.people.api.PersonId;

/** What is written about the records themselves: changes, merges, and who opened what was kept to a few. */
interface Records {

    void add(Merge merge);

    void add(Collection<Change> changes);

    void add(Opening opening);

    Optional<Merge> merge(MergeId id);

    /** Merges into this person that stand, the latest first. */
    List<Merge> standingInto(PersonId kept);

    List<Change> changesOf(PersonId person);

    Optional<Change> change(UUID id);

    /** Set aside from this record, or written while this record was merged into another; not settled. With the merge. */
    Map<Change, Merge> toBePlaced(PersonId person);

    /** The records that this account opened with a reason and that are still open. */
    Set<PersonId> openTo(String username, Instant at);

    /** The reasons given, by the ids that the audit keeps. */
    Map<UUID, String> reasons(Collection<UUID> openings);
}
