package uk.sandstone.platform.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.sandstone.kernel.NotFound;
import uk.sandstone.platform.api.Inbox;
import uk.sandstone.platform.api.Inbox.State;
import uk.sandstone.testing.ModuleWar;

@ArquillianTest
class InboxIT {

    @Deployment static WebArchive war() {
        return ModuleWar.of("platform");
    }

    @Inject Inbox inbox;
    @Inject PostDeeds deeds;
    @Resource ManagedExecutorService threads;

    private final String sender = "ward-" + UUID.randomUUID();

    /** Other tests' messages are done with. */
    @BeforeEach void nothingToDo() {
        deeds.inOne(() -> {
            inbox.takeAccepted(1_000, PostDeeds.NINE.plusSeconds(100_000)).forEach(left -> inbox.settle(left.id(), State.SET_ASIDE, null));
            return null;
        });
    }

    @Test void aMessageIsKeptByteForByte() {
        var body = new byte[50_000];
        new java.util.Random(7).nextBytes(body);

        var kept = keep("one", body);

        var found = inbox.find(kept.message()).orElseThrow();
        assertThat(found.body()).isEqualTo(body);
        assertThat(found.headers()).containsEntry("X-Correlation-Id", "7");
        assertThat(kept.again()).isFalse();
    }

    @Test void theSameKeyAgainFindsTheFirstAndSaysWhetherTheBytesAreTheSame() {
        var first = keep("one", "hello".getBytes());

        assertThat(keep("one", "hello".getBytes())).isEqualTo(new Inbox.Kept(first.message(), true, true, State.ACCEPTED));
        assertThat(keep("one", "other".getBytes())).isEqualTo(new Inbox.Kept(first.message(), true, false, State.ACCEPTED));
        assertThat(inbox.find(first.message()).orElseThrow().body()).isEqualTo("hello".getBytes());
    }

    @Test void ofEightRepeatsAtTheSameMomentExactlyOneIsTheFirst() throws Exception {
        for (int round = 0; round < 20; round++) {
            var key = "round-" + round;
            var start = new CyclicBarrier(8);
            var kept = new ArrayList<Future<Inbox.Kept>>();
            for (int i = 0; i < 8; i++) {
                kept.add(threads.submit(() -> {
                    start.await();
                    return keep(key, key.getBytes());
                }));
            }
            var answers = new ArrayList<Inbox.Kept>();
            for (var one : kept) answers.add(one.get());

            assertThat(answers).filteredOn(answer -> !answer.again()).hasSize(1);
            assertThat(answers).extracting(Inbox.Kept::message).containsOnly(answers.get(0).message());
            assertThat(answers).allMatch(Inbox.Kept::sameBody);
        }
    }

    @Test void twoNodesNeverTakeTheSameMessageAndTheOldestGoesFirst() throws Exception {
        var all = new ArrayList<UUID>();
        for (int i = 0; i < 6; i++) all.add(keep("m" + i, new byte[0]).message());
        var taken = new CountDownLatch(1);
        var go = new CountDownLatch(1);

        var other = threads.submit(() -> deeds.takeAndHold(4, taken, go));
        PostDeeds.await(taken);
        var mine = deeds.inOne(() -> inbox.takeAccepted(10, PostDeeds.NINE.plusSeconds(60)));
        go.countDown();

        assertThat(other.get()).extracting(Inbox.Message::id).isEqualTo(all.subList(0, 4));
        assertThat(mine).extracting(Inbox.Message::id).isEqualTo(all.subList(4, 6));
    }

    @Test void whatBecameOfAMessageIsItsHistory() {
        var message = keep("one", new byte[0]).message();

        settle(message, State.HELD, "integration.no-match");
        settle(message, State.APPLIED, null);

        assertThat(inbox.attempts(message)).extracting(Inbox.Attempt::state).containsExactly(State.ACCEPTED, State.HELD, State.APPLIED);
        assertThat(inbox.find(message).orElseThrow().attempts()).isEqualTo(2);
        assertThatThrownBy(() -> settle(UUID.randomUUID(), State.APPLIED, null)).isInstanceOf(NotFound.class);
    }

    @Test void aMessageToTryAgainWaitsBeforeItIsDue() {
        var message = keep("one", new byte[0]).message();

        settle(message, State.ACCEPTED, "integration.database-away");

        var now = Instant.now();
        assertThat(deeds.inOne(() -> inbox.takeAccepted(10, now))).isEmpty();
        assertThat(deeds.inOne(() -> inbox.takeAccepted(10, now.plusSeconds(2)))).hasSize(1);
    }

    @Test void listsArePagedNewestFirstAndEverySenderWasHeard() {
        keep("one", "x".getBytes());
        settle(keep("two", "y".getBytes()).message(), State.FAILED, "integration.broken");

        assertThat(inbox.list(List.of(State.FAILED), sender, PostDeeds.NINE.plusSeconds(1), 10)).hasSize(1)
                .allSatisfy(message -> assertThat(message.body()).isEmpty());
        assertThat(inbox.list(null, sender, PostDeeds.NINE.plusSeconds(1), 10)).hasSize(2);
        assertThat(inbox.list(null, null, PostDeeds.NINE.plusSeconds(1), 1)).hasSize(1);
        assertThat(inbox.lastHeard()).containsEntry(sender, PostDeeds.NINE);
        assertThat(inbox.counts().get(State.FAILED)).isPositive();
    }

    private Inbox.Kept keep(String key, byte[] body) {
        return deeds.inOne(() -> inbox.keep(PostDeeds.arrival(sender, key, body)));
    }

    private void settle(UUID message, State state, String why) {
        deeds.inOne(() -> {
            inbox.settle(message, state, why);
            return null;
        });
    }
}
