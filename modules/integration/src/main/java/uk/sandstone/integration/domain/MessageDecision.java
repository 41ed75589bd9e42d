package uk.sandstone.integration.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import uk.sandstone.kernel.TimeOrderedId;

/** What a person decided about a message, and why. */
@Entity(name = "MessageDecision")
@Table(schema = "integration", name = "decision")
class MessageDecision {

    @Id private UUID id;
    private UUID message;
    private Instant at;
    @Column(name = "by_name") private String by;
    @Enumerated(EnumType.STRING) private Deed deed;
    private String why;

    enum Deed { REPLAY, SET_ASIDE }

    protected MessageDecision() { }

    MessageDecision(UUID message, Deed deed, String why, String by, Instant at) {
        id = TimeOrderedId.next();
        this.message = message;
        this.deed = deed;
        this.why = why;
        this.by = by;
        this.at = at;
    }

    UUID message() {
        return message;
    }

    Deed deed() {
        return deed;
    }

    String why() {
        return why;
    }

    String by() {
        return by;
    }

    Instant at() {
        return at;
    }
}
