package uk.sandstone.platform.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.sandstone.platform.api.Actor;
import uk.sandstone.platform.api.Lease;
import uk.sandstone.platform.api.Outbox;
import uk.sandstone.platform.api.Outbox.State;
import uk.sandstone.platform.api.SignedIn;
import uk.sandstone.testing.ModuleWar;

@ArquillianTest
class OutboxIT {

    @Deployment static WebArchive war() {
        return ModuleWar.of("platform");
    }

    @Inject Outbox outbox;
    @Inject PostDeeds deeds;
    @Inject Lease lease;
    @Inject SignedIn signedIn;
    @Resource ManagedExecutorService threads;

    private final String ward = "ward-" + UUID.randomUUID();
    private final Instant later = PostDeeds.NINE.plusSeconds(60);

    @AfterEach void sendAll() {
        while (!take(later.plusSeconds(1_000_000)).isEmpty()) take(later.plusSeconds(1_000_000)).forEach(this::sent);
    }

    @Test void theSameKeyIsOwedOnce() {
        assertThat(deeds.put(ward, "one")).isEqualTo(deeds.put(ward, "one"));
        assertThat(deeds.put("another-" + ward, "one")).isNotEqualTo(deeds.put(ward, "one"));
    }

    @Test void aDestinationGetsItsDeliveriesInOrderOneAfterTheOther() {
        for (var key : List.of("a", "b", "c")) deeds.put(ward, key);

        for (var key : List.of("a", "b", "c")) {
            var due = take(later);
            assertThat(due).extracting(Outbox.Delivery::key).containsExactly(key);
            sent(due.get(0));
        }
        assertThat(take(later)).isEmpty();
    }

    @Test void aFailureHoldsBackWhatComesAfterItButNoOtherDestination() {
        var first = deeds.put(ward, "a");
        deeds.put(ward, "b");
        deeds.failed(first, Duration.ofMinutes(5));
        deeds.put("another-" + ward, "x");

        assertThat(take(later)).extracting(Outbox.Delivery::key).containsExactly("x");
        assertThat(take(later.plusSeconds(300))).extracting(Outbox.Delivery::key).contains("a").doesNotContain("b");
    }

    @Test void whatAnotherNodeSendsIsNotTakenNorWhatComesAfterIt() throws Exception {
        deeds.put(ward, "a");
        deeds.put(ward, "b");
        var taken = new CountDownLatch(1);
        var go = new CountDownLatch(1);

        var other = threads.submit(() -> deeds.takeDueAndHold(10, later, taken, go));
        PostDeeds.await(taken);
        var mine = take(later);
        go.countDown();

        assertThat(other.get()).extracting(Outbox.Delivery::key).containsExactly("a");
        assertThat(mine).isEmpty();
    }

    @Test void whenItsBudgetIsSpentADeliveryIsParkedForAPersonAndStepsAside() {
        var first = deeds.put(ward, "a");
        deeds.put(ward, "b");
        for (int i = 0; i < 20; i++) deeds.failed(first, Duration.ZERO);

        assertThat(outbox.parked(100)).extracting(Outbox.Delivery::id).contains(first);
        assertThat(take(later)).extracting(Outbox.Delivery::key).containsExactly("b");

        deeds.inOne(() -> {
            outbox.again(first, PostDeeds.NINE);
            return null;
        });
        assertThat(take(later)).extracting(Outbox.Delivery::key).containsExactly("a");
        assertThat(outbox.counts().get(State.WAITING)).isEqualTo(2);
    }

    @Test void aLeaseRunsItsWorkOnOneNodeAtATimeAsSandstone() throws Exception {
        var running = new CountDownLatch(1);
        var go = new CountDownLatch(1);

        var first = threads.submit(() -> lease.runAlone("night", () -> {
            assertThat(signedIn.actor()).contains(Actor.SANDSTONE);
            running.countDown();
            PostDeeds.await(go);
        }));
        PostDeeds.await(running);

        assertThat(lease.runAlone("night", () -> { })).isFalse();
        assertThat(lease.runAlone("day", () -> { })).isTrue();
        go.countDown();
        assertThat(first.get()).isTrue();
        assertThat(lease.runAlone("night", () -> { })).isTrue();
    }

    @Test void workThatFailsUnderALeaseGivesItBack() {
        assertThatThrownBy(() -> lease.runAlone("night", () -> {
            throw new IllegalStateException("no");
        })).isInstanceOf(IllegalStateException.class);

        assertThat(lease.runAlone("night", () -> { })).isTrue();
    }

    private List<Outbox.Delivery> take(Instant now) {
        return deeds.inOne(() -> outbox.takeDue(10, now));
    }

    private void sent(Outbox.Delivery delivery) {
        deeds.inOne(() -> {
            outbox.sent(delivery.id(), later);
            return null;
        });
    }
}
