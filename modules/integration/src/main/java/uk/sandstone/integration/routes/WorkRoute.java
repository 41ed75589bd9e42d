package uk.sandstone.integration.routes;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.logging.Logger;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.sandstone.integration.wire.Faults;
import uk.sandstone.integration.wire.Working;

/** Takes accepted messages from the inbox until it is empty, then looks again. */
@Dependent
class WorkRoute extends RouteBuilder {

    private static final Logger LOG = Logger.getLogger(WorkRoute.class.getName());
    private static final int REST_AFTER_FAULT = 5_000; // milliseconds: an outage is not mended sooner

    @Inject Working working;
    @Inject @ConfigProperty(name = "ward.work.threads", defaultValue = "2") int threads;
    @Inject @ConfigProperty(name = "ward.work.every.millis", defaultValue = "300") int everyMillis;

    @Override public void configure() {
        onException(Exception.class).handled(true)
                .process(exchange -> LOG.warning(() -> "work on messages rests: "
                        + Faults.inShort(exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Exception.class)))).delay(REST_AFTER_FAULT);
        for (int n = 1; n <= threads; n++) {
            from("timer:work-" + n + "?period=" + everyMillis).routeId("work-" + n).process(exchange -> {
                while (getContext().getStatus().isStarted() && working.next()) { }
            });
        }
    }
}
