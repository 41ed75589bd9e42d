package uk.sandstone.site.once;

import jakarta.enterprise.context.ApplicationScoped;
import uk.sandstone.platform.api.Schema;

/** Site's own table space: the deeds done lately. */
@ApplicationScoped
class SiteSchema implements Schema {

    @Override public String name() {
        return "site";
    }
}
