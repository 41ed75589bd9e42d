package uk.sandstone.integration.hl7;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.time.Duration;

/** Closes the MLLP door while the connection pool is still there: the end of a start-up bean would come too late. */
@WebListener
public class MllpEnd implements ServletContextListener {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject MllpDoor door;

    @Override public void contextDestroyed(ServletContextEvent event) {
        door.close(PATIENCE);
    }
}
