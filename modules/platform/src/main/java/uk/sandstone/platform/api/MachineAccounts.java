package uk.sandstone.platform.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** The machines that may come in by a bearer token. The module that knows them has the one bean of this. */
public interface MachineAccounts {

    /** @param token as shown; never log it */
    Optional<Actor> byToken(String token);

    /**
     * Tells a machine without a good token so, in the words of its door. The status, 401, and the challenge are set already.
     *
     * @return whether anything was written; if not, a problem (RFC 9457) is
     */
    default boolean refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        return false;
    }
}
