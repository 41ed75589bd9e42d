package uk.sandstone.platform.storage;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import uk.sandstone.testing.ModuleWar;

/** Plain SQL belongs to the transaction around it, whoever called: a page, a timer, a thread of Camel's. */
@ArquillianTest
class JoinedTransactionIT {

    @Deployment
    static WebArchive war() {
        return ModuleWar.of("platform");
    }

    @Inject Deeds deeds;
    @Inject Timer timer;

    @Test
    void calledByAPage() {
        assertThat(deeds.transactionsOfTwoStatements()).hasSize(1);
    }

    @Test
    void calledByATimer() throws Exception {
        assertThat(timer.transactionsOfTwoStatements().get(30, SECONDS)).hasSize(1);
    }

    @Test
    void calledOnAThreadThatATimerHasStarted() throws Exception {
        assertThat(timer.transactionsOnAnotherThread().get(30, SECONDS)).hasSize(1);
    }
}
