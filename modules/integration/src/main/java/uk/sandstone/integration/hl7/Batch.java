package uk.sandstone.integration.hl7;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A file of HL7 messages: one, several after each other, or a batch (FHS, BHS … BTS, FTS). Taken apart as bytes, so that each
 * message is kept as it came. A batch whose trailer is missing or counts otherwise was cut off on its way: nothing of it may be
 * taken, since its last message may be half of one. Source: HL7 2.4 chapter 2.15.
 */
public final class Batch {

    private final List<byte[]> messages = new ArrayList<>();
    private ByteArrayOutputStream message;
    private int headers;
    private int trailers;
    private boolean countsRight = true;

    private Batch() { }

    /** The messages in order; one of them, unsplit, when no line starts a message. Empty when the batch is not whole. */
    public static Optional<List<byte[]>> messages(byte[] file) {
        if (Letters.byMark(file).filter(letters -> letters.name().startsWith("UTF-16")).isPresent()) return Optional.of(List.of(file));
        var batch = new Batch();
        int start = 0;
        for (int i = 0; i < file.length; i++) {
            if (file[i] == '\r' || file[i] == '\n') {
                batch.line(file, start, i + 1);
                start = i + 1;
            }
        }
        batch.line(file, start, file.length);
        batch.endMessage();
        if (batch.headers != batch.trailers || !batch.countsRight) return Optional.empty();
        return Optional.of(batch.messages.isEmpty() ? List.of(file) : List.copyOf(batch.messages));
    }

    private void line(byte[] file, int from, int to) {
        switch (segment(file, from, to)) {
            case "MSH" -> {
                endMessage();
                message = new ByteArrayOutputStream();
                message.write(file, from, to - from);
            }
            case "FHS", "BHS" -> {
                endMessage();
                headers++;
            }
            case "BTS" -> {
                endMessage();
                trailers++;
                checkCount(new String(file, from, to - from, Letters.WESTERN));
            }
            case "FTS" -> {
                endMessage();
                trailers++;
            }
            default -> {
                if (message != null) message.write(file, from, to - from);
            }
        }
    }

    /** The first three letters, whatever marks or frames stand before them. */
    private static String segment(byte[] file, int from, int to) {
        int at = from;
        while (at < to && (file[at] < 0 || file[at] <= ' ')) at++;
        return to - at < 3 ? "" : new String(file, at, 3, Letters.WESTERN);
    }

    private void endMessage() {
        if (message != null) messages.add(message.toByteArray());
        message = null;
    }

    /** BTS-1, where it is told, counts the messages of the batch. */
    private void checkCount(String bts) {
        if (bts.strip().length() < 5) return;
        var told = bts.strip().substring(4).split("[^0-9]", 2)[0];
        if (told.length() > 9) countsRight = false;
        else if (!told.isEmpty() && trailers == 1) countsRight = Integer.parseInt(told) == messages.size();
    }
}
