package uk.sandstone.site.browser;

import java.time.LocalDateTime;
import uk.sandstone.testing.Sandstone;

/** The WAR of this build on a real server with its own PostgreSQL and a small Saltmere; one for all browser tests of a run. */
final class RunningSite {

    /** Enough that lists have a second page. */
    private static final int PEOPLE = 300;

    /** A Tuesday, so that "this week" has days before and after it. */
    static final LocalDateTime MORNING = LocalDateTime.of(2027, 2, 9, 8, 40);

    private static Sandstone running;

    private RunningSite() { }

    static synchronized Sandstone get() {
        if (running == null) {
            running = Sandstone.forTests().clockAt(MORNING).start();
            Runtime.getRuntime().addShutdownHook(new Thread(running::close));
            running.settle(PEOPLE);
        }
        return running;
    }
}
