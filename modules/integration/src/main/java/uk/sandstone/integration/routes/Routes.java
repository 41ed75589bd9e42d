package uk.sandstone.integration.routes;

import jakarta.enterprise.concurrent.ContextService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.camel.CamelContext;
import org.apache.camel.Processor;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.AsyncProcessorConverterHelper;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Camel, with every {@link RouteBuilder} bean of the house. Its threads are not the server's: each processor is wrapped in the
 * context of the web application, so that on them a bean finds its entity manager, and plain SQL its transaction. ADR 0303.
 */
@ApplicationScoped
class Routes {

    private static final Logger LOG = Logger.getLogger(Routes.class.getName());
    private static final int DRAIN_SECONDS = 20;

    @Inject @Any Instance<RouteBuilder> routes;
    @Inject @ConfigProperty(name = "ward.routes", defaultValue = "true") boolean run;
    private CamelContext camel;

    /** @param contexts of the web application: taken below an EJB, transactions would not hold (ADR 0006) */
    void start(ContextService contexts) {
        if (!run) return; // a test that works messages itself
        camel = new DefaultCamelContext();
        camel.setApplicationContextClassLoader(Routes.class.getClassLoader());
        camel.getCamelContextExtension().addInterceptStrategy((context, definition, target, next) ->
                AsyncProcessorConverterHelper.convert(contexts.createContextualProxy((Processor) target::process, Processor.class)));
        camel.getShutdownStrategy().setTimeout(DRAIN_SECONDS);
        try {
            for (var route : routes) camel.addRoutes(route);
            camel.start();
        } catch (Exception e) {
            throw new IllegalStateException("the routes could not be started", e);
        }
    }

    /** Lets every message in work finish: a commit without its acknowledgement would come again. */
    void drain() {
        if (camel == null) return;
        for (var route : camel.getRoutes()) {
            try {
                camel.getRouteController().stopRoute(route.getRouteId(), DRAIN_SECONDS, TimeUnit.SECONDS);
            } catch (Exception e) {
                LOG.log(Level.WARNING, "route " + route.getRouteId() + " could not be drained", e);
            }
        }
        camel.stop();
    }
}
