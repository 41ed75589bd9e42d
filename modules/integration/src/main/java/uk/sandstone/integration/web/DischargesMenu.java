package uk.sandstone.integration.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import uk.sandstone.platform.api.MenuItem;
import uk.sandstone.platform.api.Role;

/** Coming home from hospital, for those who work with people. */
@ApplicationScoped
class DischargesMenu implements MenuItem {

    @Override public int order() {
        return 30;
    }

    @Override public String label() {
        return "integration.menu.discharges";
    }

    @Override public String path() {
        return "/integration/discharges";
    }

    @Override public Set<Role> roles() {
        return Set.of(Role.CONNECTOR, Role.SOCIAL_WORKER, Role.TEAM_LEAD);
    }
}
