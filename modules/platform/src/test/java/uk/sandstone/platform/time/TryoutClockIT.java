package uk.sandstone.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import uk.sandstone.kernel.RuleBroken;
import uk.sandstone.platform.api.ClockMoved;
import uk.sandstone.platform.api.NotAllowed;
import uk.sandstone.platform.storage.Sql;
import uk.sandstone.platform.trial.Pages;

@ArquillianTest
class TryoutClockIT {

    private static final Instant START = Instant.parse("2027-01-06T09:00:00Z");

    @Deployment static WebArchive war() {
        return Pages.war();
    }

    @Inject Clock clock;
    @Inject TryoutClock tryout;
    @Inject Sql sql;
    @Inject LastMove lastMove;

    @Test void itStartsWhereItWasToldRunsOnAndMovesForwardOnly() throws InterruptedException {
        var before = clock.instant();
        assertThat(before).isAfterOrEqualTo(START);
        Thread.sleep(20);
        assertThat(clock.instant()).isAfter(before);

        var wanted = clock.instant().plus(Duration.ofDays(3));
        tryout.moveTo(wanted);

        assertThat(clock.instant()).isBetween(wanted, wanted.plusSeconds(30));
        assertThat(lastMove.get()).isEqualTo(wanted);
        assertThatThrownBy(() -> tryout.moveTo(wanted.minusSeconds(60))).isInstanceOf(RuleBroken.class);
    }

    @Test void aRestartForgetsNothingAndAnotherNodeSeesTheSame() {
        tryout.moveTo(clock.instant().plus(Duration.ofDays(1)));
        var node = node(true);

        node.start();

        assertThat(node.ahead()).isEqualTo(tryout.ahead());
    }

    @Test void outsideATryoutItCannotBeMoved() {
        assertThatThrownBy(() -> node(false).moveTo(Instant.parse("2040-01-01T00:00:00Z"))).isInstanceOf(NotAllowed.class);

        var real = new Clocks();
        real.profile = profile(false);
        assertThat(real.clock()).isEqualTo(Clock.systemUTC());
    }

    private TryoutClock node(boolean isTryout) {
        var node = new TryoutClock();
        node.sql = sql;
        node.profile = profile(isTryout);
        node.start = Optional.of("2027-01-06T09:00");
        return node;
    }

    private static Profile profile(boolean isTryout) {
        return new Profile() {
            @Override public boolean isTryout() {
                return isTryout;
            }
        };
    }

    /** Hears what timers hear. */
    @ApplicationScoped
    static class LastMove {

        private volatile Instant now;

        void on(@Observes ClockMoved moved) {
            now = moved.now();
        }

        Instant get() {
            return now;
        }
    }
}
