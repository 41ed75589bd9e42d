package uk.sandstone.integration.routes;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ContextService;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.camel.CamelContext;
import org.apache.camel.Processor;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.AsyncProcessorConverterHelper;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Starts Camel once the schemas are right, with every {@link RouteBuilder} bean of the house. Camel's threads are not the
 * server's: each processor is wrapped, so that on them a bean finds its entity manager and its transaction. ADR 0303.
 */
@Startup
@Singleton(name = "CamelBoot")
@DependsOn("Boot")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CamelBoot {

    private static final Logger LOG = Logger.getLogger(CamelBoot.class.getName());
    private static final int DRAIN_SECONDS = 20;

    @Inject @Any Instance<RouteBuilder> routes;
    @Inject @ConfigProperty(name = "ward.routes", defaultValue = "true") boolean run;
    @Resource(lookup = "java:comp/DefaultContextService") ContextService contexts;
    private CamelContext camel;

    @PostConstruct
    void start() {
        if (!run) return; // a test that works messages itself
        camel = new DefaultCamelContext();
        camel.setApplicationContextClassLoader(CamelBoot.class.getClassLoader());
        camel.getCamelContextExtension().addInterceptStrategy((context, definition, target, next) ->
                AsyncProcessorConverterHelper.convert(contexts.createContextualProxy((Processor) target::process, Processor.class)));
        camel.getShutdownStrategy().setTimeout(DRAIN_SECONDS);
        try {
            for (RoutesBuilder route : routes) camel.addRoutes(route);
            camel.start();
        } catch (Exception e) {
            throw new IllegalStateException("the routes could not be started", e);
        }
    }

    /**
     * Lets every message in work finish: a commit without its acknowledgement would come again. Called while the connection
     * pool is still there; this bean's own end comes too late for that.
     */
    void drain() {
        if (camel == null) return;
        for (var route : camel.getRoutes()) {
            try {
                camel.getRouteController().stopRoute(route.getRouteId(), DRAIN_SECONDS, TimeUnit.SECONDS);
            } catch (Exception e) {
                LOG.log(Level.WARNING, "route " + route.getRouteId() + " could not be drained", e);
            }
        }
    }

    @PreDestroy
    void stop() {
        if (camel != null) camel.stop();
    }
}
