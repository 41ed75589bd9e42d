package uk.sandstone.place.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import uk.sandstone.kernel.NotFound;
import uk.sandstone.kernel.RuleBroken;
import uk.sandstone.place.api.PlaceBook;
import uk.sandstone.place.api.WorkerDesk;
import uk.sandstone.place.api.WorkerId;
import uk.sandstone.place.api.WorkerView;

/** Writes that somebody is away, back or has left, each on a page of its own that says first what will come of it. */
@Named
@RequestScoped
public class AwayPage {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Inject PlaceBook book;
    @Inject WorkerDesk desk;
    @Inject Clock clock;

    private UUID id, cover;
    private LocalDate from, until, on;
    private WorkerView worker;

    public void load() {
        getWorker();
        from = today();
        on = today();
    }

    public String away() {
        if (until == null) throw new RuleBroken("place.away-needs-last-day");
        desk.away(workerId(), from == null ? today() : from, until, cover == null ? null : new WorkerId(cover));
        return back("place.said.away");
    }

    public String cameBack() {
        desk.back(workerId(), on == null ? today() : on);
        return back("place.said.back");
    }

    public String left() {
        desk.left(workerId(), on == null ? today() : on);
        return back("place.said.left");
    }

    private static String back(String said) {
        return "/place/workers?faces-redirect=true&said=" + said;
    }

    public WorkerView getWorker() {
        if (worker == null) worker = book.worker(workerId(), today()).orElseThrow(() -> new NotFound("worker", id));
        return worker;
    }

    /** Everybody else who is there today, by name: who can stand in. */
    public Map<UUID, String> getOthers() {
        var others = new LinkedHashMap<UUID, String>();
        for (var one : book.workers(today())) {
            if (one.isThere() && !one.id().value().equals(id)) others.put(one.id().value(), one.name() + ", " + one.title());
        }
        return others;
    }

    private WorkerId workerId() {
        if (id == null) throw new NotFound("worker", new UUID(0, 0));
        return new WorkerId(id);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }

    public UUID getId() { return id; }
    public void setId(UUID id) { this.id = id; }
    public UUID getCover() { return cover; }
    public void setCover(UUID cover) { this.cover = cover; }
    public LocalDate getFrom() { return from; }
    public void setFrom(LocalDate from) { this.from = from; }
    public LocalDate getUntil() { return until; }
    public void setUntil(LocalDate until) { this.until = until; }
    public LocalDate getOn() { return on; }
    public void setOn(LocalDate on) { this.on = on; }
}
