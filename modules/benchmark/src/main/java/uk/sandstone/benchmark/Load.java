package uk.sandstone.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A bounded load: so many senders, each with its own connection, for so long, and then it stops. */
final class Load {

    /** One sender; each turn sends one thing and says whether it was acknowledged. */
    interface Sender extends AutoCloseable {
        boolean turn() throws Exception;

        @Override default void close() throws Exception { }
    }

    /** Makes the sender with this number, 0 first. */
    interface Senders {
        Sender number(int n) throws Exception;
    }

    /** @param acknowledged turns that said yes; refused those that said no; nanos how long each yes took */
    record Result(long acknowledged, long refused, double seconds, List<Long> nanos) {
        double perSecond() {
            return acknowledged / seconds;
        }
    }

    private Load() { }

    /** @param pause between two turns of one sender; zero for as fast as answers come */
    static Result run(int senders, Duration howLong, Duration pause, Senders made) throws Exception {
        var pool = Executors.newFixedThreadPool(senders);
        try {
            long start = System.nanoTime();
            long end = start + howLong.toNanos();
            var running = new ArrayList<Future<Result>>();
            for (int n = 0; n < senders; n++) {
                var sender = made.number(n);
                running.add(pool.submit((Callable<Result>) () -> until(end, pause, sender)));
            }
            long acknowledged = 0;
            long refused = 0;
            var nanos = new ArrayList<Long>();
            for (var one : running) {
                acknowledged += one.get().acknowledged;
                refused += one.get().refused;
                nanos.addAll(one.get().nanos);
            }
            return new Result(acknowledged, refused, (System.nanoTime() - start) / 1e9, nanos);
        } finally {
            pool.shutdownNow();
        }
    }

    private static Result until(long end, Duration pause, Sender sender) throws Exception {
        long acknowledged = 0;
        long refused = 0;
        var nanos = new ArrayList<Long>();
        try (sender) {
            while (System.nanoTime() < end) {
                long before = System.nanoTime();
                if (sender.turn()) {
                    acknowledged++;
                    nanos.add(System.nanoTime() - before);
                } else {
                    refused++;
                }
                if (!pause.isZero()) Thread.sleep(pause.toMillis());
            }
        }
        return new Result(acknowledged, refused, 0, nanos);
    }
}
