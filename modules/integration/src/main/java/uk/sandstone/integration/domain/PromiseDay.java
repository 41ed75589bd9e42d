package uk.sandstone.integration.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * By when somebody should have spoken with the person. The law fixes no hours for this since the Health and Care Act 2022
 * (section 91) took the notices of the Care Act's schedule 3 away; each council sets its own, these are ours to begin with.
 */
@ApplicationScoped
class PromiseDay {

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime EVENING = LocalTime.of(17, 0);

    @Inject @ConfigProperty(name = "ward.promise.before-home.hours", defaultValue = "4") int beforeHome;
    @Inject @ConfigProperty(name = "ward.promise.no-day.hours", defaultValue = "24") int withoutDay;
    @Inject @ConfigProperty(name = "ward.promise.after-home.hours", defaultValue = "24") int afterHome;
    @Inject @ConfigProperty(name = "ward.promise.look.hours", defaultValue = "4") int look;
    @Inject @ConfigProperty(name = "ward.promise.least.hours", defaultValue = "1") int least;

    /** Some hours before they are home; soon when that is nearly now; some hours from now when nobody knows the day. */
    Instant beforeHome(Instant homeBy, Instant now) {
        if (homeBy == null) return now.plus(Duration.ofHours(withoutDay));
        var due = inTheDay(homeBy.minus(Duration.ofHours(beforeHome)));
        var soonest = now.plus(Duration.ofHours(least));
        return due.isBefore(soonest) ? soonest : due;
    }

    /** Nobody is rung before nine: what falls into the night is due the evening before. */
    private static Instant inTheDay(Instant due) {
        var there = due.atZone(LondonTime.ZONE);
        return there.toLocalTime().isBefore(MORNING) ? there.minusDays(1).with(EVENING).toInstant() : due;
    }

    Instant afterHome(Instant now) {
        return now.plus(Duration.ofHours(afterHome));
    }

    /** When plans were upset and somebody must look at them. */
    Instant look(Instant now) {
        return now.plus(Duration.ofHours(look));
    }
}
