package uk.sandstone.integration.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import uk.sandstone.people.api.PersonId;

/** A stay that went with a merge of two people, so that it can go back when the merge is undone. */
@Entity(name = "MovedByMerge")
@Table(schema = "integration", name = "moved_by_merge")
@IdClass(MovedByMerge.Key.class)
class MovedByMerge {

    @Id private UUID merge;
    @Id @Column(name = "discharge_case") private UUID stay;
    @Column(name = "from_person") private UUID from;

    protected MovedByMerge() { }

    MovedByMerge(UUID merge, UUID stay, PersonId from) {
        this.merge = merge;
        this.stay = stay;
        this.from = from.value();
    }

    UUID stay() {
        return stay;
    }

    PersonId from() {
        return new PersonId(from);
    }

    /** Both ids together. */
    static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private UUID merge;
        private UUID stay;

        @Override public boolean equals(Object other) {
            return other instanceof Key key && merge.equals(key.merge) && stay.equals(key.stay);
        }

        @Override public int hashCode() {
            return 31 * merge.hashCode() + stay.hashCode();
        }
    }
}
