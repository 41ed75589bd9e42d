package uk.sandstone.integration.wire;

import java.util.Map;

/** The one way from a door into the house. When it returns, the raw bytes are committed; only then may the door answer. */
public interface Intake {

    /**
     * Keeps the message with what became of it, in one transaction of its own.
     *
     * @param sender as the door knows it: the authenticated sender's code, else what the message says
     * @param key    the sender's id of this message: X-Request-Id, MSH-10, a file's digest
     * @throws RuntimeException when it could not be stored: the door must answer "not stored", never "yes"
     */
    Taken take(String door, String sender, String key, String contentType, Map<String, String> headers, byte[] body, Reading reading);

    /** @param message the kept message's id, our reference for the sender */
    record Taken(java.util.UUID message, Outcome outcome) { }

    enum Outcome {
        /** Kept, and its work will be done. */
        ACCEPTED,
        /** The same message was accepted before: nothing more to do. */
        DUPLICATE,
        /** The same id came before with another body: kept for a person, not applied. */
        CONFLICT,
        /** Kept and refused, as the reading says. */
        REJECTED,
        /** The sender is not one of ours: kept for a person, not applied. */
        UNKNOWN_SENDER
    }
}
