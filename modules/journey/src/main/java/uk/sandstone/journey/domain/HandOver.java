package uk.sandstone.journey.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import uk.sandstone.kernel.TimeOrderedId;

/** From one owner to the next, with a note and the day on which they meet the person. */
@Entity
@Table(schema = "journey", name = "hand_over")
class HandOver {

    @Id private UUID id;
    @ManyToOne(optional = false) @JoinColumn(name = "journey") private Journey journey;
    @Column(name = "from_worker") private UUID from;
    @Column(name = "to_worker") private UUID to;
    private String note;
    @Column(name = "they_meet_on") private LocalDate theyMeetOn;
    private Instant at;

    protected HandOver() { }

    HandOver(Journey journey, UUID to, String note, LocalDate theyMeetOn, Instant at) {
        this.id = TimeOrderedId.next();
        this.journey = journey;
        this.from = journey.owner().orElse(null);
        this.to = to;
        this.note = note;
        this.theyMeetOn = theyMeetOn;
        this.at = at;
    }

    UUID from() { return from; }
    UUID to() { return to; }
    String note() { return note; }
    LocalDate theyMeetOn() { return theyMeetOn; }
    Instant at() { return at; }
}
