package uk.sandstone.people.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import uk.sandstone.kernel.RuleBroken;
import uk.sandstone.people.api.MergeId;
import uk.sandstone.people.api.PeopleMerged;
import uk.sandstone.people.api.PeopleUnmerged;
import uk.sandstone.people.api.PersonId;

/**
 * That two records are one person (docs/adr/0021). The merged record is left untouched and points at the kept one, so nothing
 * has to be taken apart again. What is written while they are one lands in the kept record, and nobody can know which of the
 * two it is about: undoing sets it aside for a worker and puts the kept record back to what it would be without.
 */
@Entity
@Table(schema = "people", name = "merge")
class Merge {

    @Id private UUID id;
    private UUID kept, merged;
    @Column(name = "kept_turn") private int keptTurn;
    private String why;
    private Instant at;
    @Column(name = "by_name") private String byName;
    @Column(name = "undone_why") private String undoneWhy;
    @Column(name = "undone_at") private Instant undoneAt;
    @Column(name = "undone_by") private String undoneBy;
    @Version private long version;

    protected Merge() { }

    /** A record kept to a few stays so only if it is the one that is kept. */
    static Merge of(MergeId id, Person keep, Person same, String why, Hand hand) {
        if (keep.id().equals(same.id())) throw new RuleBroken("people.merge-itself");
        if (keep.mergedInto().isPresent() || same.mergedInto().isPresent()) throw new RuleBroken("people.merged-already");
        if (same.isRestricted() && !keep.isRestricted()) throw new RuleBroken("people.merge-keep-the-restricted");
        var merge = new Merge();
        merge.id = id.value();
        merge.kept = keep.id().value();
        merge.merged = same.id().value();
        merge.why = reason(why);
        merge.at = hand.at();
        merge.byName = hand.name();
        merge.keptTurn = keep.nextTurn();
        same.pointAt(keep.id());
        return merge;
    }

    /** @param history every change ever made to the kept record */
    PeopleUnmerged undo(Person keep, Person same, List<Change> history, String reason, Hand hand) {
        if (undoneAt != null) throw new RuleBroken("people.unmerged-already");
        if (keep.mergedInto().isPresent()) throw new RuleBroken("people.undo-later-merge-first");
        undoneWhy = reason(reason);
        undoneAt = hand.at();
        undoneBy = hand.name();
        var meanwhile = history.stream().filter(change -> change.turn() > keptTurn && change.setAside() == null).toList();
        meanwhile.forEach(change -> change.setAsideBy(id));
        meanwhile.stream().map(Change::fact).distinct().forEach(fact -> fact.put(keep, without(fact, history)));
        if (keptToAFewMeanwhile(meanwhile)) Fact.RESTRICTED.put(same, Fact.RESTRICTED.of(keep));
        keep.nextTurn();
        same.pointAt(null);
        return new PeopleUnmerged(id(), keep.id(), same.id(), hand.at());
    }

    /** The last value that was not set aside; where none is left, what the fact was before its first change. */
    private static String without(Fact fact, List<Change> history) {
        var itsOwn = history.stream().filter(change -> change.fact() == fact).sorted(Comparator.comparingInt(Change::turn)).toList();
        var standing = itsOwn.stream().filter(change -> change.setAside() == null).reduce((earlier, later) -> later);
        return standing.map(Change::became).orElseGet(() -> itsOwn.get(0).was());
    }

    /** Nobody knows whose safety it was for, so both stay kept to a few until somebody lifts it. */
    private static boolean keptToAFewMeanwhile(List<Change> meanwhile) {
        return meanwhile.stream().anyMatch(change -> change.fact() == Fact.RESTRICTED && Objects.nonNull(change.became()));
    }

    private static String reason(String typed) {
        if (typed == null || typed.isBlank()) throw new RuleBroken("people.why-needed");
        return typed.strip();
    }

    PeopleMerged told() {
        return new PeopleMerged(id(), new PersonId(kept), new PersonId(merged), at);
    }

    MergeId id() {
        return new MergeId(id);
    }

    PersonId kept() {
        return new PersonId(kept);
    }

    PersonId merged() {
        return new PersonId(merged);
    }

    boolean stands() {
        return undoneAt == null;
    }

    String why() {
        return why;
    }

    Instant at() {
        return at;
    }

    String byName() {
        return byName;
    }
}
