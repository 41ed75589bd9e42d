package uk.sandstone.people.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import uk.sandstone.kernel.TimeOrderedId;

/** That somebody wrote a fact: what it was, what it became, and whether undoing a merge took it out of the record again. */
@Entity
@Table(schema = "people", name = "change")
class Change {

    @Id private UUID id;
    private UUID person;
    private int turn;
    @Enumerated(EnumType.STRING) private Fact fact;
    private String was, became;
    private Instant at;
    @Column(name = "by_name") private String byName;
    @Column(name = "set_aside") private UUID setAside;
    private Instant settled;

    protected Change() { }

    Change(UUID person, int turn, Fact fact, String was, String became, Hand hand) {
        this.id = TimeOrderedId.next();
        this.person = person;
        this.turn = turn;
        this.fact = fact;
        this.was = was;
        this.became = became;
        this.at = hand.at();
        this.byName = hand.name();
    }

    UUID id() {
        return id;
    }

    UUID person() {
        return person;
    }

    int turn() {
        return turn;
    }

    Fact fact() {
        return fact;
    }

    String was() {
        return was;
    }

    String became() {
        return became;
    }

    Instant at() {
        return at;
    }

    String byName() {
        return byName;
    }

    /** Null while it stands in the record. */
    UUID setAside() {
        return setAside;
    }

    void setAsideBy(UUID merge) {
        setAside = merge;
    }

    void settle(Instant now) {
        if (settled == null) settled = now;
    }
}
