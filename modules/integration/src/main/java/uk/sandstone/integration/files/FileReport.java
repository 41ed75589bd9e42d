package uk.sandstone.integration.files;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** What became of the messages of one file: the answers to all, and the refused ones with their reasons. */
final class FileReport {

    private final ByteArrayOutputStream answers = new ByteArrayOutputStream();
    private final ByteArrayOutputStream refused = new ByteArrayOutputStream();
    private final StringBuilder reasons = new StringBuilder();
    private int number;

    void taken(byte[] answer) {
        number++;
        answers.writeBytes(answer);
    }

    /** @param reason in plain words, without any value of the message */
    void refused(byte[] message, byte[] answer, String reason) {
        taken(answer);
        refused.writeBytes(message);
        reasons.append("Message ").append(number).append(": ").append(reason).append('\n');
    }

    boolean hasRefused() {
        return reasons.length() > 0;
    }

    byte[] answers() {
        return answers.toByteArray();
    }

    /** The refused messages alone, as they came: mended, they can be dropped again. */
    byte[] refusedMessages() {
        return refused.toByteArray();
    }

    byte[] reasons() {
        return reasons.toString().getBytes(StandardCharsets.UTF_8);
    }
}
