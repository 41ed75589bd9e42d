package uk.sandstone.platform.watch;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Notices that everything has started: the web part comes last, and requests can come from now on. */
@WebListener
public class StartIsOver implements ServletContextListener {

    @Override public void contextInitialized(ServletContextEvent event) {
        JsonLines.started();
    }
}
