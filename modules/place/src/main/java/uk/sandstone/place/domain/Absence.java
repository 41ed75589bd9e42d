package uk.sandstone.place.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import uk.sandstone.kernel.DateSpan;
import uk.sandstone.kernel.TimeOrderedId;

/** Days that a worker is not there, and who stands in. */
@Entity
@Table(schema = "place", name = "absence")
class Absence {

    @Id private UUID id;
    @ManyToOne @JoinColumn(name = "worker") private Worker worker;
    @Column(name = "from_day") private LocalDate fromDay;
    @Column(name = "until_day") private LocalDate untilDay;
    private UUID cover;

    protected Absence() { }

    Absence(Worker worker, DateSpan days, UUID cover) {
        this.id = TimeOrderedId.next();
        this.worker = worker;
        this.fromDay = days.from();
        this.untilDay = days.until();
        this.cover = cover;
    }

    DateSpan days() {
        return new DateSpan(fromDay, untilDay);
    }

    UUID cover() {
        return cover;
    }

    /** Ends it the day before; an absence that had not begun ends before it starts, and is to be dropped. */
    boolean endBefore(LocalDate day) {
        if (!fromDay.isBefore(day)) return false;
        untilDay = day.minusDays(1);
        return true;
    }
}
