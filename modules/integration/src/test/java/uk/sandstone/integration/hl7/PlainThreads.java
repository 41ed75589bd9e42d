package uk.sandstone.integration.hl7;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;

/** Threads where no server gives them. */
final class PlainThreads implements ManagedThreadFactory {

    @Override public Thread newThread(Runnable work) {
        var thread = new Thread(work, "mllp test");
        thread.setDaemon(true);
        return thread;
    }

    @Override public ForkJoinWorkerThread newThread(ForkJoinPool pool) {
        return ForkJoinPool.defaultForkJoinWorkerThreadFactory.newThread(pool);
    }
}
