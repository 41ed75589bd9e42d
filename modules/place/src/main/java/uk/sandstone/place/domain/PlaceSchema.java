package uk.sandstone.place.domain;

import jakarta.enterprise.context.ApplicationScoped;
import uk.sandstone.platform.api.Schema;

/** The table space of places and workers. */
@ApplicationScoped
class PlaceSchema implements Schema {

    @Override public String name() {
        return "place";
    }
}
