package uk.sandstone.platform.storage;

import jakarta.enterprise.context.ApplicationScoped;
import uk.sandstone.platform.api.Schema;

/** Platform's own tables: audit, inbox, outbox, the try-out clock. */
@ApplicationScoped
class PlatformSchema implements Schema {

    @Override public String name() {
        return "platform";
    }
}
