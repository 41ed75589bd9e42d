package uk.sandstone.integration.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.sandstone.integration.api.CaseId;
import uk.sandstone.integration.wire.Faults;
import uk.sandstone.integration.wire.Delivering;
import uk.sandstone.integration.wire.Watch;
import uk.sandstone.platform.api.Outbox;
import uk.sandstone.platform.api.Outbox.Delivery;
import uk.sandstone.platform.api.Texts;

/** Hands deliveries over one by one. When the ward does not answer it waits longer each time, and at last a person is asked. */
@ApplicationScoped
class Deliveries implements Delivering, Watch {

    private static final Logger LOG = Logger.getLogger(Deliveries.class.getName());

    @Inject Outbox outbox;
    @Inject DischargeCases stays;
    @Inject Troubles troubles;
    @Inject Recognition recognition;
    @Inject Texts texts;
    @Inject Clock clock;
    @Inject @ConfigProperty(name = "ward.reply.first-wait.seconds", defaultValue = "15") int firstWait;
    @Inject @ConfigProperty(name = "ward.reply.longest-wait.seconds", defaultValue = "1800") int longestWait;

    @Override
    @Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = Exception.class)
    public boolean next(Post post) {
        var due = outbox.takeDue(1, clock.instant());
        if (due.isEmpty()) return false;
        hand(due.get(0), post);
        return true;
    }

    private void hand(Delivery delivery, Post post) {
        try {
            post.hand(delivery.destination(), delivery.id().toString(), delivery.contentType(), delivery.body());
        } catch (Exception e) {
            LOG.warning(() -> "delivery " + delivery.id() + " was not taken: " + Faults.inShort(e));
            outbox.failed(delivery.id(), e.getClass().getSimpleName(), wait(delivery.attempts()), clock.instant());
            return;
        }
        outbox.sent(delivery.id(), clock.instant());
        told(delivery, clock.instant());
    }

    private void told(Delivery delivery, Instant at) {
        var stay = Receipts.stayOf(delivery.key()).flatMap(id -> stays.find(new CaseId(id)));
        if (stay.isEmpty()) return;
        if (Receipts.tellsWhoTookIt(delivery.key())) stay.get().wardTold(at);
        troubles.mended(Troubles.WARD_NOT_TOLD, stay.get().uuid(), "integration.mended.ward-told");
    }

    /** Doubles each time; the jitter keeps many from knocking at one moment when a hospital comes back. */
    private Duration wait(int attempts) {
        var seconds = Math.min(longestWait, firstWait * Math.pow(2, Math.min(attempts, 20)));
        return Duration.ofMillis((long) (seconds * 1000 * (0.5 + ThreadLocalRandom.current().nextDouble() / 2)));
    }

    /** Those whose budget is spent stand on the gap register: somebody must ring the ward. */
    @Override public void look(Instant now) {
        for (var delivery : outbox.parked(100)) {
            Receipts.stayOf(delivery.key()).flatMap(id -> stays.find(new CaseId(id))).ifPresent(stay -> troubles.about(
                    Troubles.WARD_NOT_TOLD, stay, texts.say("integration.gap.ward-not-told", delivery.attempts()), now,
                    recognition.owner(stay)));
        }
    }
}
