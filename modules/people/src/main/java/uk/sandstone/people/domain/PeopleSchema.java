package uk.sandstone.people.domain;

import jakarta.enterprise.context.ApplicationScoped;
import uk.sandstone.platform.api.Schema;

/** The table space of people. */
@ApplicationScoped
class PeopleSchema implements Schema {

    @Override public String name() {
        return "people";
    }
}
