package uk.sandstone.integration.wire;

import java.time.Instant;

/** Writes our second answer to a ward, in its own wire format: a named person has it now, or it is not ours. */
public interface ReceiptFormat {

    /** Whether it answers messages that came with this content type. */
    boolean answers(String contentType);

    String contentType();

    byte[] write(Receipt receipt, byte[] original);

    /**
     * @param id       of this receipt: the receiver drops a repeat by it
     * @param caseKey  the sender's own id of the stay
     * @param to       the sender's ODS code, from ours
     * @param who      the name of the worker; null when it is not ours
     * @param words    what we tell them, in words
     */
    record Receipt(java.util.UUID id, String caseKey, String to, String from, String who, String words, boolean ours, Instant at) { }
}
