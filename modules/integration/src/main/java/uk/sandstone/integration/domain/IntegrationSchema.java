package uk.sandstone.integration.domain;

import jakarta.enterprise.context.ApplicationScoped;
import uk.sandstone.platform.api.Schema;

/** The table space of ward messages and what became of them. */
@ApplicationScoped
class IntegrationSchema implements Schema {

    @Override public String name() {
        return "integration";
    }
}
