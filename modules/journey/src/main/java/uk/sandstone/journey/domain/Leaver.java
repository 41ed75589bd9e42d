package uk.sandstone.journey.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A worker who has left, or will on a day that is known. */
@Entity
@Table(schema = "journey", name = "leaver")
class Leaver {

    @Id private UUID worker;
    @Column(name = "left_on") private LocalDate leftOn;
    @Column(name = "told_at") private Instant toldAt;

    protected Leaver() { }

    Leaver(UUID worker, LocalDate leftOn, Instant toldAt) {
        this.worker = worker;
        this.leftOn = leftOn;
        this.toldAt = toldAt;
    }

    LocalDate leftOn() { return leftOn; }
}
