package uk.sandstone.integration.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import uk.sandstone.platform.api.MenuItem;
import uk.sandstone.platform.api.Role;

/** Messages that failed, for those who keep the feeds running. */
@ApplicationScoped
class MessagesMenu implements MenuItem {

    @Override public int order() {
        return 35;
    }

    @Override public String label() {
        return "integration.menu.messages";
    }

    @Override public String path() {
        return "/integration/failed";
    }

    @Override public Set<Role> roles() {
        return Set.of(Role.INTEGRATION_OFFICER);
    }
}
