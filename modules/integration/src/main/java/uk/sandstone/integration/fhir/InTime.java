package uk.sandstone.integration.fhir;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Answers in time or says that it could not: 408 after five seconds, 503 when too many wait already. Work that was
 * started goes on after a 408; the sender's repeat then finds it done. Source: BaRS core, processing times.
 */
@ApplicationScoped
class InTime {

    private static final Logger LOG = Logger.getLogger(InTime.class.getName());
    private static final long IDLE_SECONDS = 60;

    @Resource ManagedThreadFactory threads;
    @Inject Outcomes outcomes;
    @Inject @ConfigProperty(name = "fhir.answer.millis", defaultValue = "5000") long within;
    @Inject @ConfigProperty(name = "fhir.work.threads", defaultValue = "16") int most; // well below the connections that the pool has
    @Inject @ConfigProperty(name = "fhir.work.waiting", defaultValue = "128") int waiting;
    private ExecutorService hands;
    private volatile long lastAsked = System.nanoTime();

    @PostConstruct
    void start() {
        var pool = new ThreadPoolExecutor(most, most, IDLE_SECONDS, TimeUnit.SECONDS, new ArrayBlockingQueue<>(waiting), threads);
        pool.allowCoreThreadTimeOut(true);
        hands = pool;
    }

    @PreDestroy
    void stop() {
        hands.shutdown();
    }

    /** Work that nobody waits for. */
    void soon(Runnable work) {
        hands.execute(work);
    }

    /** Whether nobody asked for anything during that time. */
    boolean isQuietFor(Duration time) {
        return System.nanoTime() - lastAsked > time.toNanos();
    }

    Answer answer(Supplier<Answer> work) {
        lastAsked = System.nanoTime();
        Future<Answer> answer = null;
        try {
            answer = hands.submit(work::get);
            return answer.get(within, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            return outcomes.answer(Fault.door(Rec.UNAVAILABLE, "busy"));
        } catch (TimeoutException e) {
            answer.cancel(false); // what has not begun need not
            return outcomes.answer(Fault.door(Rec.TIMEOUT, "timeout"));
        } catch (ExecutionException e) {
            LOG.severe(() -> "the FHIR door failed: " + Brief.of(e.getCause()));
            return outcomes.answer(Fault.door(Rec.EXCEPTION, "exception"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return outcomes.answer(Fault.door(Rec.UNAVAILABLE, "busy"));
        }
    }
}
