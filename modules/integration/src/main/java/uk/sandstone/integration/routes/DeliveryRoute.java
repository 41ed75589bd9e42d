package uk.sandstone.integration.routes;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.logging.Logger;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.sandstone.integration.wire.Faults;
import uk.sandstone.integration.wire.Delivering;

/** Takes deliveries that are due from the outbox until none is left, then looks again. */
@Dependent
class DeliveryRoute extends RouteBuilder {

    private static final Logger LOG = Logger.getLogger(DeliveryRoute.class.getName());
    private static final int REST_AFTER_FAULT = 5_000; // milliseconds

    @Inject Delivering delivering;
    @Inject @ConfigProperty(name = "ward.reply.every.millis", defaultValue = "1000") int everyMillis;

    @Override public void configure() {
        onException(Exception.class).handled(true)
                .process(exchange -> LOG.warning(() -> "deliveries rest: "
                        + Faults.inShort(exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Exception.class)))).delay(REST_AFTER_FAULT);
        var post = new CamelPost(getContext());
        from("timer:deliveries?period=" + everyMillis).routeId("deliveries").process(exchange -> {
            while (getContext().getStatus().isStarted() && delivering.next(post)) { }
        });
    }
}
