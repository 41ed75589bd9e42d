package uk.sandstone.platform.trial;

import jakarta.enterprise.context.ApplicationScoped;
import uk.sandstone.platform.api.Needs;
import uk.sandstone.platform.api.Role;

/** A face with rights, for the tests. */
@ApplicationScoped
public class TrialDesk {

    @Needs(Role.ADMINISTRATOR)
    public void onlyForAdministrators() { }

    @Needs({Role.CONNECTOR, Role.SYSTEM})
    public String forConnectorsAndSandstone() {
        return "done";
    }

    @Needs({})
    public void forNobody() { }
}
