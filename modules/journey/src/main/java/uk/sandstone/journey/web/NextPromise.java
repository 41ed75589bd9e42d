package uk.sandstone.journey.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import uk.sandstone.journey.api.Due;
import uk.sandstone.journey.api.JourneyDesk.NewPromise;
import uk.sandstone.place.api.WorkerId;

/** The fields in which somebody writes a promise: what, by when, who. Whoever writes it is who promises, unless they say. */
@Dependent
public class NextPromise {

    @Inject Me me;
    private String what;
    private LocalDate day;
    private LocalTime time;
    private UUID by;
    private boolean chosen;

    /** Null when nothing was written: then there is no next promise. A part of one is not null: the rules say what lacks. */
    NewPromise orNone() {
        var empty = (what == null || what.isBlank()) && day == null;
        return empty ? null : whole();
    }

    NewPromise whole() {
        var due = day == null ? null : time == null ? Due.on(day) : Due.at(day, time);
        return new NewPromise(what, getBy() == null ? null : new WorkerId(getBy()), due);
    }

    public String getWhat() { return what; }
    public void setWhat(String what) { this.what = what; }
    public LocalDate getDay() { return day; }
    public void setDay(LocalDate day) { this.day = day; }
    public LocalTime getTime() { return time; }
    public void setTime(LocalTime time) { this.time = time; }
    public UUID getBy() { return chosen ? by : me.id(); }
    public void setBy(UUID by) {
        this.by = by;
        this.chosen = true;
    }
}
