package uk.sandstone.integration.hl7;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * One hospital's connection: a message in, kept, its answer out, in order. Where a message cannot be kept the connection is
 * closed without an answer, which every sender takes as "send it again".
 */
final class MllpConnection {

    private static final Logger LOG = Logger.getLogger(MllpConnection.class.getName());

    private final Socket socket;
    private final Frames.Limits limits;
    private final Reception reception;
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean stopping;

    MllpConnection(Socket socket, Frames.Limits limits, Reception reception) {
        this.socket = socket;
        this.limits = limits;
        this.reception = reception;
    }

    void serve() {
        try (socket) {
            var frames = new Frames(socket, limits);
            for (var frame = frames.next(); frame.isPresent(); frame = frames.next()) {
                if (!handle(frame.get())) return;
            }
        } catch (SocketTimeoutException e) {
            LOG.log(Level.FINE, "an MLLP connection was idle, or a message too slow", e);
        } catch (IOException e) {
            LOG.log(Level.FINE, "an MLLP connection broke off", e);
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "a message could not be kept; its connection was closed so that it is sent again", e);
        } finally {
            ended.countDown();
        }
    }

    private boolean handle(Frames.Frame frame) throws IOException {
        if (stopping) return false;
        var answer = frame.whole() ? reception.take(MllpDoor.NAME, null, frame.bytes())
                : reception.refuseTooBig(MllpDoor.NAME, frame.bytes());
        socket.getOutputStream().write(framed(answer.bytes())); // in one write: simple senders read once
        socket.getOutputStream().flush();
        return true;
    }

    /** A message in work is still kept and answered; nothing more is read. */
    void stopAfterThisMessage() {
        stopping = true;
        try {
            socket.shutdownInput();
        } catch (IOException e) {
            LOG.log(Level.FINE, "an MLLP connection had ended already", e);
        }
    }

    void awaitEnd(Duration patience) {
        try {
            ended.await(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static byte[] framed(byte[] answer) {
        var frame = new ByteArrayOutputStream(answer.length + 3);
        frame.write(0x0B);
        frame.writeBytes(answer);
        frame.write(0x1C);
        frame.write(0x0D);
        return frame.toByteArray();
    }
}
