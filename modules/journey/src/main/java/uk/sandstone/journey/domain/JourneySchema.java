package uk.sandstone.journey.domain;

import jakarta.enterprise.context.ApplicationScoped;
import uk.sandstone.platform.api.Schema;

/** The module's table space. */
@ApplicationScoped
class JourneySchema implements Schema {

    @Override public String name() {
        return "journey";
    }
}
