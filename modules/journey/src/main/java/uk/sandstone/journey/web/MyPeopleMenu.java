package uk.sandstone.journey.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import uk.sandstone.platform.api.MenuItem;
import uk.sandstone.platform.api.Role;

/** The first word of the menu: where somebody who walks with people begins. */
@ApplicationScoped
class MyPeopleMenu implements MenuItem {

    @Override public int order() {
        return 10;
    }

    @Override public String label() {
        return "journey.menu.mine";
    }

    @Override public String path() {
        return "/journey/mine";
    }

    @Override public Set<Role> roles() {
        return Set.of(Role.CONNECTOR, Role.SOCIAL_WORKER, Role.TEAM_LEAD);
    }
}
