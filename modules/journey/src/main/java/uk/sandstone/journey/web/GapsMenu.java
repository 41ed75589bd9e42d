package uk.sandstone.journey.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import uk.sandstone.platform.api.MenuItem;
import uk.sandstone.platform.api.Role;

/** The second word of the menu: who may be falling through. */
@ApplicationScoped
class GapsMenu implements MenuItem {

    @Override public int order() {
        return 20;
    }

    @Override public String label() {
        return "journey.menu.gaps";
    }

    @Override public String path() {
        return "/journey/gaps";
    }

    @Override public Set<Role> roles() {
        return Set.of(Role.CONNECTOR, Role.SOCIAL_WORKER, Role.TEAM_LEAD);
    }
}
