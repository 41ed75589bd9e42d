package uk.sandstone.people.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import uk.sandstone.platform.api.MenuItem;
import uk.sandstone.platform.api.Role;

/** The one box to find a person, a word of the menu. */
@ApplicationScoped
class FindMenu implements MenuItem {

    @Override public int order() {
        return 40;
    }

    @Override public String label() {
        return "people.menu.find";
    }

    @Override public String path() {
        return "/people/find";
    }

    @Override public Set<Role> roles() {
        return Set.of(Role.CONNECTOR, Role.SOCIAL_WORKER, Role.TEAM_LEAD, Role.INTEGRATION_OFFICER, Role.INFORMATION_GOVERNANCE);
    }
}
