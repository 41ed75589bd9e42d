package uk.sandstone.platform.api;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Everything that leaves us, written in the transaction of the deed that caused it and sent afterwards: at least once, in
 * order within a destination, with an id by which the receiver can drop a repeat. Attempts are rows.
 */
public interface Outbox {

    /** @param key unique within a destination: a second call with the same key writes nothing and returns the first id */
    UUID put(String destination, String key, String contentType, byte[] body, Instant at);

    /** Takes up to this many deliveries that are due, the oldest of each destination first, that no other node works on. */
    List<Delivery> takeDue(int most, Instant now);

    void sent(UUID delivery, Instant at);

    /** Counts the attempt and waits before the next one; parks the delivery for a person when its budget is spent. */
    void failed(UUID delivery, String why, Duration wait, Instant at);

    /** A person sends a parked delivery again. */
    void again(UUID delivery, Instant at);

    List<Delivery> parked(int most);

    Map<State, Long> counts();

    record Delivery(UUID id, String destination, String key, String contentType, byte[] body, Instant at, int attempts,
                    State state, String lastWhy) { }

    enum State { WAITING, SENT, PARKED }
}
