package uk.sandstone.place.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import uk.sandstone.platform.api.MenuItem;
import uk.sandstone.platform.api.Role;

/** Who works here, a word of the menu. */
@ApplicationScoped
class TeamsMenu implements MenuItem {

    @Override public int order() {
        return 50;
    }

    @Override public String label() {
        return "place.menu.teams";
    }

    @Override public String path() {
        return "/place/workers";
    }

    @Override public Set<Role> roles() {
        return Set.of(Role.CONNECTOR, Role.SOCIAL_WORKER, Role.TEAM_LEAD, Role.ADMINISTRATOR);
    }
}
