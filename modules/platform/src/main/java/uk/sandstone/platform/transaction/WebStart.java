package uk.sandstone.platform.transaction;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** The moment at which the web application's own invocation can be captured. */
@WebListener
public class WebStart implements ServletContextListener {

    @Inject OwnInvocation invocation;

    @Override public void contextInitialized(ServletContextEvent event) {
        invocation.capture();
    }
}
