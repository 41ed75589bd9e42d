package uk.sandstone.integration.routes;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import uk.sandstone.platform.api.Lease;
import uk.sandstone.testing.ModuleWar;

/** Wherever work begins, JPA and plain SQL are one transaction (ADR 0006). */
@ArquillianTest
class ThreadsIT {

    @Deployment
    static WebArchive war() {
        return ModuleWar.of("integration");
    }

    @Inject OneTransaction one;
    @Inject Lease lease;
    @EJB InEjb timer;

    @Test
    void onARoutesThread() throws Exception {
        assertThat(AskingRoute.SEEN.get(30, TimeUnit.SECONDS)).hasSize(1);
    }

    @Test
    void belowATimerThatHoldsALease() throws Exception {
        Set<String> seen = new ConcurrentSkipListSet<>();

        var thread = new Thread(() -> timer.run(() -> lease.runAlone("a-test", () -> seen.addAll(one.joined()))));
        thread.start();
        thread.join();

        assertThat(seen).hasSize(1);
    }
}
