package uk.sandstone.integration.routes;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.apache.camel.LoggingLevel;
import org.apache.camel.builder.RouteBuilder;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.sandstone.integration.wire.Working;

/** Takes accepted messages from the inbox until it is empty, then looks again. */
@Dependent
class WorkRoute extends RouteBuilder {

    private static final int REST_AFTER_FAULT = 5_000; // milliseconds: an outage is not mended sooner

    @Inject Working working;
    @Inject @ConfigProperty(name = "ward.work.threads", defaultValue = "2") int threads;
    @Inject @ConfigProperty(name = "ward.work.every.millis", defaultValue = "300") int everyMillis;

    @Override public void configure() {
        onException(Exception.class).handled(true)
                .log(LoggingLevel.WARN, "work on messages rests: ${exception.class.simpleName}").delay(REST_AFTER_FAULT);
        for (int n = 1; n <= threads; n++) {
            from("timer:work-" + n + "?period=" + everyMillis).routeId("work-" + n).process(exchange -> {
                while (getContext().getStatus().isStarted() && working.next()) { }
            });
        }
    }
}
