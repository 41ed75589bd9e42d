package uk.sandstone.place.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.sandstone.kernel.DateSpan;
import uk.sandstone.kernel.RuleBroken;
import uk.sandstone.place.api.WorkerAway;
import uk.sandstone.place.api.WorkerBack;
import uk.sandstone.place.api.WorkerId;
import uk.sandstone.place.api.WorkerLeft;

/** Somebody who works here, with the days they are away. Whatever makes them miss a promise is told as an event. */
@Entity
@Table(schema = "place", name = "worker")
class Worker {

    @Id private UUID id;
    private String username, name, title, phone;
    private UUID team;
    @Column(name = "left_on") private LocalDate leftOn;     // the first day they no longer work here
    @OneToMany(mappedBy = "worker", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<Absence> absences = new ArrayList<>();
    @Version private long version;

    protected Worker() { }

    Worker(UUID id, String username, String name, String title, UUID team) {
        this.id = id;
        this.username = username;
        this.name = name;
        this.title = title;
        this.team = team;
    }

    /** What is written last holds: days that touch an earlier absence become one absence with the new cover. */
    WorkerAway away(DateSpan days, WorkerId cover, Instant at) {
        if (days.until() == null) throw new RuleBroken("place.away-needs-last-day");
        if (hasLeft(days.from())) throw new RuleBroken("place.left-already");
        if (cover != null && cover.value().equals(id)) throw new RuleBroken("place.cover-is-themselves");
        var whole = days;
        for (var earlier : List.copyOf(absences)) {
            if (!earlier.days().overlaps(whole)) continue;
            if (earlier.days().from().isBefore(whole.from())) whole = new DateSpan(earlier.days().from(), whole.until());
            absences.remove(earlier);
        }
        absences.add(new Absence(this, whole, cover == null ? null : cover.value()));
        return new WorkerAway(workerId(), whole.from(), whole.until(), cover, at);
    }

    /** Ends the absence of that day on the day before. */
    WorkerBack back(LocalDate on, Instant at) {
        var now = awayOn(on).orElseThrow(() -> new RuleBroken("place.not-away"));
        if (!now.endBefore(on)) absences.remove(now);
        return new WorkerBack(workerId(), on, at);
    }

    WorkerLeft left(LocalDate on, Instant at) {
        if (leftOn != null) throw new RuleBroken("place.left-already");
        leftOn = on;
        return new WorkerLeft(workerId(), on, at);
    }

    Optional<Absence> awayOn(LocalDate day) {
        return absences.stream().filter(absence -> absence.days().covers(day)).findFirst();
    }

    boolean hasLeft(LocalDate day) {
        return leftOn != null && !day.isBefore(leftOn);
    }

    private WorkerId workerId() {
        return new WorkerId(id);
    }
}
