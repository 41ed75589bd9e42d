package uk.sandstone.integration.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import uk.sandstone.kernel.TimeOrderedId;

/** The same message came again. A row of its own, so that a repeat never waits for the work on the first one. */
@Entity(name = "MessageRepeat")
@Table(schema = "integration", name = "repeat")
class MessageRepeat {

    @Id private UUID id;
    private UUID message;
    private Instant at;

    protected MessageRepeat() { }

    MessageRepeat(UUID message, Instant at) {
        id = TimeOrderedId.next();
        this.message = message;
        this.at = at;
    }

    Instant at() {
        return at;
    }
}
