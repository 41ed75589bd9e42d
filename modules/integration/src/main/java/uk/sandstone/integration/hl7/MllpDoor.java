package uk.sandstone.integration.hl7;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Listens for hospitals that speak MLLP. A thread a connection: a hospital keeps one or two open for days. ADR 0601 says why
 * this is not Camel's listener.
 */
@ApplicationScoped
class MllpDoor {

    static final String NAME = "mllp";
    private static final Logger LOG = Logger.getLogger(MllpDoor.class.getName());
    private static final int BACKLOG = 50;

    @Inject Reception reception;
    @Inject MllpSettings settings;
    @Resource ManagedThreadFactory threads;
    private final Set<MllpConnection> open = ConcurrentHashMap.newKeySet();
    private ServerSocket listener;

    /** @throws IllegalStateException the port is taken: better no start than a ward that cannot reach us */
    synchronized void open() {
        if (listener != null || !settings.enabled()) return;
        try {
            var socket = new ServerSocket();
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(settings.host(), settings.port()), BACKLOG);
            listener = socket;
        } catch (IOException e) {
            throw new IllegalStateException("MLLP cannot listen on " + settings.host() + ":" + settings.port(), e);
        }
        threads.newThread(() -> accept(listener)).start();
        LOG.info(() -> "MLLP listens on " + settings.host() + ":" + listener.getLocalPort());
    }

    /** Takes no more messages, and lets those in work be kept and answered. */
    void close(Duration patience) {
        ServerSocket closing;
        synchronized (this) {
            closing = listener;
            listener = null;
        }
        if (closing == null) return;
        closeQuietly(closing);
        long until = System.nanoTime() + patience.toNanos();
        open.forEach(MllpConnection::stopAfterThisMessage);
        for (var connection : open) connection.awaitEnd(Duration.ofNanos(Math.max(0, until - System.nanoTime())));
    }

    synchronized boolean isOpen() {
        return listener != null && !listener.isClosed();
    }

    int connections() {
        return open.size();
    }

    private void accept(ServerSocket listening) {
        while (!listening.isClosed()) {
            try {
                welcome(listening.accept());
            } catch (IOException e) {
                if (!listening.isClosed()) LOG.log(Level.WARNING, "an MLLP connection could not be taken", e);
            }
        }
    }

    private void welcome(Socket socket) throws IOException {
        if (open.size() >= settings.mostConnections()) {
            LOG.warning(() -> "MLLP turned a connection away: " + open.size() + " are open, which is all that mllp.connections.most allows");
            socket.close();
            return;
        }
        socket.setTcpNoDelay(true);
        socket.setKeepAlive(true);
        var connection = new MllpConnection(socket, settings.limits(), reception);
        open.add(connection);
        threads.newThread(() -> {
            try {
                connection.serve();
            } finally {
                open.remove(connection);
            }
        }).start();
    }

    private static void closeQuietly(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            LOG.log(Level.FINE, "the MLLP port was closed already", e);
        }
    }
}
