package uk.sandstone.integration.routes;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ContextService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/**
 * Starts the routes with the web application, which is after the start-up EJBs and so after the migrations, and drains them
 * while the connection pool is still there: an EJB's own end comes too late for that.
 */
@WebListener
public class RunRoutes implements ServletContextListener {

    @Resource(lookup = "java:comp/DefaultContextService") ContextService contexts;
    @Inject Routes routes;

    @Override public void contextInitialized(ServletContextEvent event) {
        routes.start(contexts);
    }

    @Override public void contextDestroyed(ServletContextEvent event) {
        routes.drain();
    }
}
