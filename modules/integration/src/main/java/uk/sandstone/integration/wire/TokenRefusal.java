package uk.sandstone.integration.wire;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** How one HTTP door tells a machine, in its own words, that its token is not good. Status and challenge are set already. */
public interface TokenRefusal {

    /** @return whether this was our door, and something was written */
    boolean refuse(HttpServletRequest request, HttpServletResponse response) throws IOException;
}
