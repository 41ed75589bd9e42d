package uk.sandstone.integration.senders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import uk.sandstone.integration.wire.Senders;
import uk.sandstone.integration.wire.TokenRefusal;
import uk.sandstone.platform.api.Actor;
import uk.sandstone.platform.api.MachineAccounts;
import uk.sandstone.platform.api.Role;

/** Signs a sender in by its token. Its account's name is its ODS code. */
@ApplicationScoped
class WardMachines implements MachineAccounts {

    @Inject Senders senders;
    @Inject @Any Instance<TokenRefusal> doors;

    @Override public Optional<Actor> byToken(String token) {
        return senders.byToken(token).map(s -> new Actor(s.ods().text(), s.name(), Set.of(Role.WARD_FEED)));
    }

    @Override public boolean refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        for (var door : doors) if (door.refuse(request, response)) return true;
        return false;
    }
}
