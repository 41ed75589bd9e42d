package uk.sandstone.integration.routes;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.logging.Logger;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.sandstone.integration.wire.Faults;
import uk.sandstone.integration.wire.Watch;
import uk.sandstone.platform.api.Lease;

/** Looks, every few seconds, for what should have come and did not. */
@Dependent
class WatchRoute extends RouteBuilder {

    private static final Logger LOG = Logger.getLogger(WatchRoute.class.getName());

    @Inject @Any Instance<Watch> watches;
    @Inject Lease lease;
    @Inject Clock clock;
    @Inject @ConfigProperty(name = "ward.watch.every.seconds", defaultValue = "15") int everySeconds;

    @Override public void configure() {
        onException(Exception.class).handled(true)
                .process(exchange -> LOG.warning(() -> "the watch on the feeds failed: "
                        + Faults.inShort(exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Exception.class))));
        from("timer:watch?period=" + everySeconds * 1000L).routeId("watch").process(exchange ->
                watches.forEach(watch -> lease.runAlone("ward-watch", () -> watch.look(clock.instant()))));
    }
}
