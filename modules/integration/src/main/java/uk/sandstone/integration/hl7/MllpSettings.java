package uk.sandstone.integration.hl7;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where and how patiently we listen. The loopback address by default: an open port is a council's own decision. */
@ApplicationScoped
class MllpSettings {

    @Inject @ConfigProperty(name = "mllp.enabled", defaultValue = "true") boolean enabled;
    @Inject @ConfigProperty(name = "mllp.host", defaultValue = "127.0.0.1") String host;
    @Inject @ConfigProperty(name = "mllp.port", defaultValue = "2575") int port;
    @Inject @ConfigProperty(name = "mllp.connections.most", defaultValue = "200") int mostConnections;
    @Inject @ConfigProperty(name = "mllp.largest.bytes", defaultValue = "2097152") int largestBytes;
    @Inject @ConfigProperty(name = "mllp.idle.seconds", defaultValue = "86400") int idleSeconds;
    @Inject @ConfigProperty(name = "mllp.frame.seconds", defaultValue = "60") int frameSeconds;

    boolean enabled() {
        return enabled;
    }

    String host() {
        return host;
    }

    int port() {
        return port;
    }

    int mostConnections() {
        return mostConnections;
    }

    Frames.Limits limits() {
        return new Frames.Limits(largestBytes, Duration.ofSeconds(idleSeconds), Duration.ofSeconds(frameSeconds));
    }
}
