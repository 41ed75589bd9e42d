package uk.sandstone.platform.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import uk.sandstone.platform.api.Inbox;
import uk.sandstone.platform.api.Outbox;

/**
 * Figures for /metrics: {@code sandstone_inbox_messages} and {@code sandstone_outbox_deliveries}, by state. Counted in the
 * database, at most every ten seconds, so that every node says the same.
 */
@ApplicationScoped
public class PostFigures {

    private static final Duration FRESH = Duration.ofSeconds(10);

    @Inject MetricRegistry registry;
    @Inject Inbox inbox;
    @Inject Outbox outbox;

    private final Kept<Inbox.State> received = new Kept<>(() -> inbox.counts());
    private final Kept<Outbox.State> owed = new Kept<>(() -> outbox.counts());

    /** Once, at the start. */
    public void register() {
        for (var state : Inbox.State.values()) {
            registry.gauge("sandstone_inbox_messages", () -> received.of(state), tag(state));
        }
        for (var state : Outbox.State.values()) {
            registry.gauge("sandstone_outbox_deliveries", () -> owed.of(state), tag(state));
        }
    }

    private static Tag tag(Enum<?> state) {
        return new Tag("state", state.name().toLowerCase(Locale.ROOT));
    }

    /** Counts that are looked up again when they are no longer fresh. */
    private static class Kept<S> {

        private final Supplier<Map<S, Long>> count;
        private Map<S, Long> counts;
        private Instant at = Instant.EPOCH;

        Kept(Supplier<Map<S, Long>> count) {
            this.count = count;
        }

        synchronized long of(S state) {
            var now = Instant.now();
            if (at.plus(FRESH).isBefore(now)) {
                counts = count.get();
                at = now;
            }
            return counts.get(state);
        }
    }
}
