package uk.sandstone.integration.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import uk.sandstone.integration.api.Notice;
import uk.sandstone.kernel.TimeOrderedId;

/** How a message was understood when it was worked. A replay adds one; none is ever changed. */
@Entity(name = "MessageReading")
@Table(schema = "integration", name = "reading")
class MessageReading {

    @Id private UUID id;
    private UUID message;
    private Instant at;
    private String notice;

    protected MessageReading() { }

    /** @param notice null when it could not be understood */
    MessageReading(UUID message, Instant at, Notice notice) {
        id = TimeOrderedId.next();
        this.message = message;
        this.at = at;
        this.notice = notice == null ? null : NoticeText.write(notice);
    }

    Instant at() {
        return at;
    }

    /** As JSON; null when it could not be understood. */
    String notice() {
        return notice;
    }
}
