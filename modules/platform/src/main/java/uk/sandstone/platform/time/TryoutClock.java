package uk.sandstone.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.sandstone.kernel.RuleBroken;
import uk.sandstone.platform.api.ClockMoved;
import uk.sandstone.platform.api.NotAllowed;
import uk.sandstone.platform.storage.Sql;

/**
 * How far the try-out's clock is ahead. It starts at the setting {@code sandstone.tryout.clock} (local time, such as
 * {@code 2027-01-06T09:00}), runs on in real time, and can only be moved forward. Kept in the database, looked at again every
 * second, so that all nodes agree and a restart forgets nothing.
 */
@ApplicationScoped
class TryoutClock {

    private static final Logger LOG = Logger.getLogger(TryoutClock.class.getName());
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Inject Sql sql;
    @Inject Profile profile;
    @Inject Event<ClockMoved> moved;
    @Inject @ConfigProperty(name = "sandstone.tryout.clock") Optional<String> start;

    private volatile Duration ahead = Duration.ZERO;

    Duration ahead() {
        return ahead;
    }

    /** Reads the clock as it was left; a start it was not started from before moves it there, unless that lies behind it. */
    @Transactional
    public void start() {
        if (!profile.isTryout()) return;
        var setting = start.orElse("");
        sql.change("INSERT INTO platform.tryout_clock (ahead, started) VALUES (0, '') ON CONFLICT DO NOTHING");
        var before = sql.first("SELECT started FROM platform.tryout_clock FOR UPDATE", row -> row.getString(1)).orElseThrow();
        look();
        if (setting.isEmpty() || setting.equals(before)) return;
        var wanted = Duration.between(Instant.now(), LocalDateTime.parse(setting).atZone(LONDON).toInstant());
        if (!before.isEmpty() && wanted.compareTo(ahead) < 0) {
            LOG.warning("the try-out clock stands later than sandstone.tryout.clock and is not moved back");
        } else {
            keep(wanted);
        }
        sql.change("UPDATE platform.tryout_clock SET started = ?", setting);
    }

    /** Sees what another node, or an earlier run, has set. */
    public void look() {
        if (!profile.isTryout()) return;
        sql.first("SELECT ahead FROM platform.tryout_clock", row -> Duration.ofMillis(row.getLong(1))).ifPresent(kept -> ahead = kept);
    }

    /** @throws RuleBroken the time asked for lies before the clock's own */
    @Transactional
    public void moveTo(Instant wanted) {
        if (!profile.isTryout()) throw new NotAllowed("TryoutClock.moveTo");
        var now = Instant.now();
        sql.first("SELECT 1 FROM platform.tryout_clock FOR UPDATE", row -> 1);
        look();
        if (wanted.isBefore(now.plus(ahead))) throw new RuleBroken("platform.clock-only-forward");
        keep(Duration.between(now, wanted));
        moved.fire(new ClockMoved(wanted));
    }

    /** In whole milliseconds, as stored, and never short of what was asked for. */
    private void keep(Duration further) {
        var milliseconds = further.plusNanos(999_999).toMillis();
        sql.change("UPDATE platform.tryout_clock SET ahead = ?", milliseconds);
        ahead = Duration.ofMillis(milliseconds);
    }
}
