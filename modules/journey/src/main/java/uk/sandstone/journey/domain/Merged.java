package uk.sandstone.journey.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** One standing merge: this person's record is kept under that of another. */
@Entity
@Table(schema = "journey", name = "merged")
class Merged {

    @Id private UUID person;
    private UUID kept;
    private UUID merge;

    protected Merged() { }

    Merged(UUID merge, UUID person, UUID kept) {
        this.merge = merge;
        this.person = person;
        this.kept = kept;
    }

    UUID kept() { return kept; }
}
