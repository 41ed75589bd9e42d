package uk.sandstone.integration.wire;

import java.time.Instant;

/** Something that somebody should notice when it does not happen. A route has every bean of this look, on one node at a time. */
public interface Watch {

    void look(Instant now);
}
