package uk.sandstone.integration.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.eclipse.microprofile.metrics.MetricRegistry;
import uk.sandstone.integration.api.SenderBook;
import uk.sandstone.integration.api.SenderBook.HeardFrom;
import uk.sandstone.integration.wire.Watch;
import uk.sandstone.platform.api.Outbox;

/** Silent senders and answers that could not be given, for {@code /metrics}: as they were when somebody last looked round. */
@ApplicationScoped
class FeedGauges implements Watch {

    @Inject MetricRegistry registry;
    @Inject SenderBook book;
    @Inject Outbox outbox;
    private volatile long silent;
    private volatile long parked;
    private boolean shown;

    @Override public void look(Instant now) {
        silent = book.senders().stream().filter(HeardFrom::quiet).count();
        parked = outbox.counts().get(Outbox.State.PARKED);
        show();
    }

    private synchronized void show() {
        if (shown) return;
        registry.gauge("sandstone_senders_silent", this, FeedGauges::silent);
        registry.gauge("sandstone_answers_parked", this, FeedGauges::parked);
        shown = true;
    }

    long silent() {
        return silent;
    }

    long parked() {
        return parked;
    }
}
