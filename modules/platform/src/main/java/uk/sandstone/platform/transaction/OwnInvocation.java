package uk.sandstone.platform.transaction;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ContextService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.concurrent.Callable;
import java.util.function.Function;
import uk.sandstone.platform.web.RequestId;

/**
 * Gives a thread that answers no request (a timer's, a route's, a connection's) an invocation of its own before a transaction
 * begins on it. Without, the server leaves plain SQL out of that transaction (ADR 0006).
 */
@ApplicationScoped
class OwnInvocation {

    @Resource(lookup = "java:comp/DefaultContextService") ContextService contexts;
    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry") TransactionSynchronizationRegistry transactions;

    /** The web application's own, from its start; only ever used to make others. */
    private volatile Function<Callable<?>, Outcome> first;
    /** One a thread: the server writes the running transaction into it. */
    private final ThreadLocal<Function<Callable<?>, Outcome>> ofThisThread = new ThreadLocal<>();

    /** Must be called by the web container: what an EJB's thread captures does not do. */
    void capture() {
        first = contextual();
    }

    Object around(InvocationContext deed) throws Exception {
        return isNeeded() ? mine().apply(deed::proceed).get() : deed.proceed();
    }

    /** Requests have one, and whatever runs in a transaction had one when it began. Before the start is over nothing else runs. */
    private boolean isNeeded() {
        return first != null && RequestId.current() == null && transactions.getTransactionStatus() == Status.STATUS_NO_TRANSACTION;
    }

    @SuppressWarnings("unchecked")
    private Function<Callable<?>, Outcome> mine() throws Exception {
        if (ofThisThread.get() == null) {
            ofThisThread.set((Function<Callable<?>, Outcome>) first.apply(this::contextual).get());
        }
        return ofThisThread.get();
    }

    @SuppressWarnings("unchecked")
    private Function<Callable<?>, Outcome> contextual() {
        return contexts.createContextualProxy((Function<Callable<?>, Outcome>) Outcome::of, Function.class);
    }

    /** What came of it, carried over a proxy that would wrap the exception. */
    private record Outcome(Object value, Exception thrown) {

        static Outcome of(Callable<?> work) {
            try {
                return new Outcome(work.call(), null);
            } catch (Exception e) {
                return new Outcome(null, e);
            }
        }

        Object get() throws Exception {
            if (thrown != null) throw thrown;
            return value;
        }
    }
}
