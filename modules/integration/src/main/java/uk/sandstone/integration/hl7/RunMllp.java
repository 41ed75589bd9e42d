package uk.sandstone.integration.hl7;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.time.Duration;

/**
 * Opens the MLLP door with the web application, which is after the migrations, and closes it while the connection pool is
 * still there. Not from a start-up bean: on threads made below an EJB transactions do not hold (ADR 0006).
 */
@WebListener
public class RunMllp implements ServletContextListener {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject MllpDoor door;

    @Override public void contextInitialized(ServletContextEvent event) {
        door.open();
    }

    @Override public void contextDestroyed(ServletContextEvent event) {
        door.close(PATIENCE);
    }
}
