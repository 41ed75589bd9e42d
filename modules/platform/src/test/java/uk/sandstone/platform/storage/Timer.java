package uk.sandstone.platform.storage;

import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ContextService;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/** Calls as our timers do: from an EJB without a transaction of its own. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Timer {

    @Inject Deeds deeds;
    @Resource TimerService timers;
    @Resource(lookup = "java:comp/DefaultContextService") ContextService contexts;
    private final CompletableFuture<Set<String>> found = new CompletableFuture<>();

    public Future<Set<String>> transactionsOfTwoStatements() {
        timers.createSingleActionTimer(1, new TimerConfig(null, false));
        return found;
    }

    @Timeout
    void look() {
        found.complete(deeds.transactionsOfTwoStatements());
    }

    /** As Camel does: a thread that is not the server's, with this bean's context. */
    @SuppressWarnings("unchecked")
    public Future<Set<String>> transactionsOnAnotherThread() {
        Callable<Set<String>> deed = contexts.createContextualProxy(deeds::transactionsOfTwoStatements, Callable.class);
        var task = new FutureTask<>(deed);
        new Thread(task).start();
        return task;
    }
}
