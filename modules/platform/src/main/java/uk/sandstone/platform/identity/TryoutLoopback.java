package uk.sandstone.platform.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.sandstone.platform.time.Profile;

/**
 * Keeps a try-out, with its known passwords, on this machine. It does not start unless it was told that the HTTP listener is
 * bound to a loopback address ({@code sandstone.http.address}); and since a setting can be wrong, it also turns away every
 * request that came in at another address.
 */
@ApplicationScoped
public class TryoutLoopback {

    @Inject Profile profile;
    @Inject @ConfigProperty(name = "sandstone.http.address") Optional<String> address;

    /** @throws IllegalStateException this is a try-out that others could reach */
    public void check() {
        if (profile.isTryout() && !address.map(TryoutLoopback::isLoopback).orElse(false)) {
            throw new IllegalStateException("a try-out listens on a loopback address only: bind the HTTP listener to 127.0.0.1 "
                    + "and set sandstone.http.address to it");
        }
    }

    boolean forbids(HttpServletRequest request) {
        return profile.isTryout() && !isLoopback(request.getLocalAddr());
    }

    /** Whether a request comes from this machine itself, and not from elsewhere by a proxy on it. */
    static boolean isFromHere(HttpServletRequest request) {
        return isLoopback(request.getRemoteAddr()) && request.getHeader("X-Forwarded-For") == null
                && request.getHeader("Forwarded") == null;
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
