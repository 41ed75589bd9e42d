package uk.sandstone.platform.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import uk.sandstone.platform.api.Inbox;
import uk.sandstone.platform.api.Outbox;

/** Work of one transaction each, for the tests of inbox and outbox. */
@ApplicationScoped
class PostDeeds {

    static final Instant NINE = Instant.parse("2027-01-06T09:00:00Z");

    @Inject Inbox inbox;
    @Inject Outbox outbox;

    static Inbox.Arrival arrival(String sender, String key, byte[] body) {
        return new Inbox.Arrival("fhir", sender, key, "application/fhir+json", Map.of("X-Correlation-Id", "7"), body, NINE,
                Inbox.State.ACCEPTED, null);
    }

    @Transactional
    public <T> T inOne(Supplier<T> work) {
        return work.get();
    }

    /** Takes what is due and holds it until told. */
    @Transactional
    public List<Inbox.Message> takeAndHold(int most, CountDownLatch taken, CountDownLatch go) {
        var messages = inbox.takeAccepted(most, NINE.plusSeconds(60));
        taken.countDown();
        await(go);
        return messages;
    }

    @Transactional
    public List<Outbox.Delivery> takeDueAndHold(int most, Instant now, CountDownLatch taken, CountDownLatch go) {
        var due = outbox.takeDue(most, now);
        taken.countDown();
        await(go);
        return due;
    }

    @Transactional
    public UUID put(String destination, String key) {
        return outbox.put(destination, key, "text/plain", key.getBytes(), NINE);
    }

    @Transactional
    public void failed(UUID delivery, Duration wait) {
        outbox.failed(delivery, "platform.not-found", wait, NINE);
    }

    static void await(CountDownLatch latch) {
        try {
            if (!latch.await(20, TimeUnit.SECONDS)) throw new IllegalStateException("the other never came so far");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
