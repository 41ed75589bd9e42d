package uk.sandstone.platform.time;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import uk.sandstone.kernel.NotFound;

/** Shows the try-out's clock and moves it on: by a day, or to a day and time. Not there in real use. */
@Named
@RequestScoped
public class ClockPage {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter READABLE = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, H:mm", Locale.UK);

    @Inject TryoutClock tryout;
    @Inject Profile profile;
    @Inject Clock clock;
    private LocalDate day;
    private LocalTime time;

    /** @throws NotFound this is no try-out */
    public void load() {
        if (!profile.isTryout()) throw new NotFound("page", null);
        var now = clock.instant().atZone(LONDON);
        if (day == null) day = now.toLocalDate().plusDays(1);
        if (time == null) time = LocalTime.of(9, 0);
    }

    public String getNow() {
        return READABLE.format(clock.instant().atZone(LONDON));
    }

    public String move() {
        return to(day.atTime(time).atZone(LONDON).toInstant());
    }

    public String moveOneDay() {
        return to(clock.instant().atZone(LONDON).plusDays(1).toInstant());
    }

    public String moveOneHour() {
        return to(clock.instant().plusSeconds(3_600));
    }

    private String to(Instant wanted) {
        tryout.moveTo(wanted);
        return "/platform/clock?faces-redirect=true&said=platform.clock-moved";
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getTime() {
        return time;
    }

    public void setTime(LocalTime time) {
        this.time = time;
    }
}
