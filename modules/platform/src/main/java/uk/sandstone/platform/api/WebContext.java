package uk.sandstone.platform.api;

import java.util.function.Supplier;

/**
 * Runs work as a page's request would run it, whoever calls: a timer, another EJB, a thread that is not the server's. Without
 * it, on Payara 6, a transaction begun below an EJB holds JPA and plain SQL in two connections, and neither locks nor
 * rollbacks hold them together (ADR 0305). Timers that work under a {@link Lease} have it already.
 */
public interface WebContext {

    /** False until the application has started: what comes earlier must wait for the next time. */
    boolean isReady();

    /** On the calling thread. @throws IllegalStateException the application has not started yet */
    <T> T run(Supplier<T> work);
}
