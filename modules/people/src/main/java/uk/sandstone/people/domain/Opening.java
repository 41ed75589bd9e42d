package uk.sandstone.people.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import uk.sandstone.kernel.RuleBroken;
import uk.sandstone.kernel.TimeOrderedId;
import uk.sandstone.people.api.PersonId;

/** That somebody opened a record kept to a few, and why it could not wait. It holds until the day ends. */
@Entity
@Table(schema = "people", name = "opening")
class Opening {

    @Id private UUID id;
    private UUID person;
    private String username;
    @Column(name = "by_name") private String byName;
    private String why;
    private Instant at;
    @Column(name = "ends_at") private Instant endsAt;

    protected Opening() { }

    Opening(PersonId person, String why, Hand hand, Instant endsAt) {
        if (why == null || why.isBlank()) throw new RuleBroken("people.why-needed");
        this.id = TimeOrderedId.next();
        this.person = person.value();
        this.username = hand.username();
        this.byName = hand.name();
        this.why = why.strip();
        this.at = hand.at();
        this.endsAt = endsAt;
    }

    UUID id() {
        return id;
    }
}
