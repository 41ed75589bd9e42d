package uk.sandstone.journey.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import uk.sandstone.kernel.TimeOrderedId;

/** A worker is away from one day to another, both counted, and somebody or nobody stands in. */
@Entity
@Table(schema = "journey", name = "absence")
class Absence {

    @Id private UUID id;
    private UUID worker;
    @Column(name = "away_from") private LocalDate from;
    @Column(name = "away_until") private LocalDate until;
    private UUID cover;
    @Column(name = "told_at") private Instant toldAt;

    protected Absence() { }

    Absence(UUID worker, LocalDate from, LocalDate until, UUID cover, Instant toldAt) {
        this.id = TimeOrderedId.next();
        this.worker = worker;
        this.from = from;
        this.until = until;
        this.cover = cover;
        this.toldAt = toldAt;
    }

    void endBefore(LocalDate day) {
        until = day.minusDays(1);
    }

    boolean beginsOn(LocalDate day) {
        return from.equals(day);
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    boolean overlaps(LocalDate first, LocalDate last) {
        return !from.isAfter(last) && !until.isBefore(first);
    }

    UUID worker() { return worker; }
    UUID cover() { return cover; }
    Instant toldAt() { return toldAt; }
}
