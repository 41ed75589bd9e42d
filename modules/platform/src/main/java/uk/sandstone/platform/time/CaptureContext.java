package uk.sandstone.platform.time;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ContextService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Takes the web application's context at its start, for work that begins elsewhere. */
@WebListener
public class CaptureContext implements ServletContextListener {

    @Resource(lookup = "java:comp/DefaultContextService") ContextService contexts;
    @Inject CapturedContext captured;

    @Override public void contextInitialized(ServletContextEvent event) {
        captured.keep(contexts.currentContextExecutor());
    }
}
