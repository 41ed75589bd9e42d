package uk.sandstone.integration.hl7;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Optional;

/**
 * Takes a connection's bytes apart into MLLP frames ({@code 0B … 1C 0D}) and never loses one: several may come in one packet,
 * one in many packets, with rubbish between. Source: HL7 2.4 appendix C, Minimal Lower Layer Protocol; ADR 0601 says why this
 * is our own.
 */
final class Frames {

    private static final int START = 0x0B;
    private static final int END = 0x1C;
    private static final int RETURN = 0x0D;
    private static final Duration FOR_THE_RETURN = Duration.ofMillis(300); // some senders leave the last byte out

    private final Socket socket;
    private final InputStream in;
    private final Limits limits;
    private final byte[] buffer = new byte[8192];
    private int next;
    private int end;

    /**
     * @param largest bytes of a message that are kept; what lies behind is read and dropped
     * @param idle    how long a connection may be quiet between messages
     * @param frame   how long a message may take from its first byte to its last
     */
    record Limits(int largest, Duration idle, Duration frame) { }

    /** @param whole false when it was larger than the limit and only its start is here */
    record Frame(byte[] bytes, boolean whole) { }

    Frames(Socket socket, Limits limits) throws IOException {
        this.socket = socket;
        this.in = socket.getInputStream();
        this.limits = limits;
    }

    /** The next message; empty when the sender has closed, in mid-frame or between. @throws SocketTimeoutException it took too long */
    Optional<Frame> next() throws IOException {
        int first;
        do {
            first = read(from(limits.idle()));
        } while (first != START && first >= 0);
        return first < 0 ? Optional.empty() : body();
    }

    private Optional<Frame> body() throws IOException {
        var body = new ByteArrayOutputStream();
        long until = from(limits.frame());
        long length = 0;
        for (int b = read(until); b >= 0; b = read(until)) {
            if (b == END && endsHere()) return Optional.of(new Frame(body.toByteArray(), length <= limits.largest()));
            if (b == START) { // the sender gave up on the one before and starts again
                body.reset();
                length = 0;
            } else if (++length <= limits.largest()) {
                body.write(b);
            }
        }
        return Optional.empty();
    }

    /** After the end byte a return should come. Where nothing comes the frame has ended too; where text comes it has not. */
    private boolean endsHere() throws IOException {
        int after;
        try {
            after = read(from(FOR_THE_RETURN));
        } catch (SocketTimeoutException e) {
            return true; // the sender waits for its answer
        }
        if (after < 0 || after == RETURN) return true;
        next--;
        return after == START;
    }

    private static long from(Duration patience) {
        return System.nanoTime() + patience.toNanos();
    }

    private int read(long until) throws IOException {
        if (next == end && !fill(until)) return -1;
        return buffer[next++] & 0xFF;
    }

    private boolean fill(long until) throws IOException {
        long left = (until - System.nanoTime()) / 1_000_000;
        if (left <= 0) throw new SocketTimeoutException("nothing came for too long, or a message came too slowly");
        socket.setSoTimeout((int) Math.min(left, Integer.MAX_VALUE));
        next = 0;
        end = 0; // a read that gives up must not bring old bytes back
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }
}
