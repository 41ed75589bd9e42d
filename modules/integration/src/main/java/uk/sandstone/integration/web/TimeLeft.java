package uk.sandstone.integration.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import uk.sandstone.integration.api.DischargeDesk.CaseLine;
import uk.sandstone.platform.api.Texts;

/** How long until somebody is home, as a word and a colour that repeats it. */
@Named("timeLeft")
@ApplicationScoped
public class TimeLeft {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int FEW_HOURS = 4; // by then somebody should be on the way

    @Inject Clock clock;
    @Inject Texts texts;

    public String words(CaseLine line) {
        if (line.state().equals("HOME")) return texts.say("integration.left.home");
        var home = line.homeBy();
        if (home == null) return texts.say("integration.left.unknown");
        if (home.isBefore(clock.instant())) return texts.say("integration.left.past");
        return days(home) == 0 ? texts.say("integration.left.hours", hours(home)) : texts.say("integration.left.days", days(home));
    }

    public String colour(CaseLine line) {
        var home = line.homeBy();
        if (line.state().equals("HOME")) return line.takenBy() == null ? "red" : "grey";
        if (home == null) return "purple";
        if (hours(home) < FEW_HOURS) return "red";
        if (days(home) == 0) return "yellow";
        return days(home) < 3 ? "blue" : "grey";
    }

    private long hours(Instant home) {
        return Duration.between(clock.instant(), home).toHours();
    }

    private long days(Instant home) {
        return ChronoUnit.DAYS.between(clock.instant().atZone(LONDON).toLocalDate(), home.atZone(LONDON).toLocalDate());
    }
}
