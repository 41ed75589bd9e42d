package uk.sandstone.integration.hl7;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import uk.sandstone.integration.wire.Intake;
import uk.sandstone.integration.wire.Reading;
import uk.sandstone.platform.api.Texts;

/** A house that keeps in a list what comes in, and says of it what the test wants. */
public final class House implements Intake {

    public record Kept(String door, String sender, String key, byte[] body, Reading reading) { }

    public final List<Kept> kept = Collections.synchronizedList(new ArrayList<>());
    /** Null when nothing can be kept. */
    public volatile Outcome outcome = Outcome.ACCEPTED;
    /** Milliseconds that keeping takes, and the moment at which it has begun. */
    volatile long takes;
    final CountDownLatch working = new CountDownLatch(1);
    public final Reception reception = new Reception();

    public House() {
        reception.format = Desk.format();
        reception.intake = this;
        reception.texts = words();
        reception.clock = Clock.systemUTC();
        reception.ours = Optional.of("501");
        reception.senders = reception.format.senders;
    }

    @Override public Taken take(String door, String sender, String key, String contentType, Map<String, String> headers, byte[] body,
                                Reading reading) {
        if (outcome == null) throw new IllegalStateException("the database is away");
        working.countDown();
        LockSupport.parkNanos(takes * 1_000_000);
        kept.add(new Kept(door, sender, key, body, reading));
        return new Taken(UUID.randomUUID(), outcome);
    }

    public static Texts words() {
        var words = new Properties();
        try (var in = new InputStreamReader(House.class.getResourceAsStream("/META-INF/texts/integration-hl7.properties"), StandardCharsets.UTF_8)) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Texts() {
            @Override public String say(String key, Object... arguments) {
                return Optional.ofNullable(words.getProperty(key)).orElseThrow(() -> new AssertionError("no words for " + key));
            }

            @Override public boolean has(String key) {
                return words.containsKey(key);
            }
        };
    }
}
