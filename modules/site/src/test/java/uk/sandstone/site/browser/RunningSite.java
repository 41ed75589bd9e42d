package uk.sandstone.site.browser;

import uk.sandstone.testing.Sandstone;

/** The WAR of this build on a real server with its own PostgreSQL and a small Saltmere; one for all browser tests of a run. */
final class RunningSite {

    /** Enough that lists have a second page. */
    private static final int PEOPLE = 300;

    private static Sandstone running;

    private RunningSite() { }

    static synchronized Sandstone get() {
        if (running == null) {
            running = Sandstone.forTests().start();
            Runtime.getRuntime().addShutdownHook(new Thread(running::close));
            running.settle(PEOPLE);
        }
        return running;
    }
}
