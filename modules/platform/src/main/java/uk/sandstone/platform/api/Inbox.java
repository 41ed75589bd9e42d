package uk.sandstone.platform.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Everything a machine sent us, byte for byte, kept under a unique key before any acknowledgement. Knows nothing of what a
 * message means: the integration module decides, and writes here what became of it. Each method joins the caller's
 * transaction; the caller commits before it answers.
 */
public interface Inbox {

    /** Keeps a message, or finds the one kept before under the same sender and key. */
    Kept keep(Arrival arrival);

    /**
     * Writes what became of a message; every change is one more row of its history. Accepted again means: try once more, after
     * a wait that doubles from a second to five minutes.
     *
     * @param why a text key, or null
     */
    void settle(UUID message, State state, String why);

    /** Takes up to this many accepted messages that are due, oldest first, that no other node works on (SKIP LOCKED). */
    List<Message> takeAccepted(int most, Instant now);

    Optional<Message> find(UUID message);

    /** What happened to a message, oldest first. */
    List<Attempt> attempts(UUID message);

    /** Newest first, keyset by arrival, without the bodies ({@link #find} has them); null states or sender means all. */
    List<Message> list(List<State> states, String sender, Instant before, int most);

    /** When each sender was last heard, by sender. */
    Map<String, Instant> lastHeard();

    /** How many messages are in each state. */
    Map<State, Long> counts();

    /**
     * @param door        fhir, mllp or file
     * @param sender      the sender's code as we know it, or as it called itself when unknown
     * @param key         unique within a sender: what makes a repeat a repeat
     * @param contentType of the body
     * @param headers     what came with it that matters for a replay, no secrets
     */
    record Arrival(String door, String sender, String key, String contentType, Map<String, String> headers, byte[] body,
                   Instant at, State state, String why) { }

    /** @param again true when the key was there before; @param sameBody whether the bytes are the same as then */
    record Kept(UUID message, boolean again, boolean sameBody, State state) { }

    record Message(UUID id, String door, String sender, String key, String contentType, Map<String, String> headers,
                   byte[] body, Instant at, State state, String why, int attempts) { }

    record Attempt(Instant at, State state, String why, String by) { }

    enum State {
        /** Acknowledged; its work is still to do. */
        ACCEPTED,
        /** Its work is done. */
        APPLIED,
        /** Kept and understood, waiting for a person to match it or for its other half. */
        HELD,
        /** Acknowledged, but its work failed: a person must look. */
        FAILED,
        /** Refused at the door with a reason; kept for the record. */
        REJECTED,
        /** The same id came with another body, or an older event after a newer one: kept, not applied. */
        CONFLICT,
        /** A person decided that nothing is to be done. */
        SET_ASIDE
    }
}
