package uk.sandstone.integration.routes;

import jakarta.ejb.EJB;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** The last moment at which the connection pool is sure to be there. */
@WebListener
public class DrainRoutes implements ServletContextListener {

    @EJB CamelBoot camel;

    @Override public void contextDestroyed(ServletContextEvent event) {
        camel.drain();
    }
}
