package uk.sandstone.platform.trial;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.sandstone.platform.api.Actor;
import uk.sandstone.platform.api.MachineAccounts;
import uk.sandstone.platform.api.Role;

/** The machines that the tests know; one of them claims to be Sandstone itself. */
@ApplicationScoped
class TrialMachines implements MachineAccounts {

    private static final Map<String, Actor> KNOWN = Map.of(
            "ward", new Actor("RXX01", "Ward 7", Set.of(Role.WARD_FEED)),
            "usurper", new Actor("RXX02", "Usurper", Set.of(Role.WARD_FEED, Role.SYSTEM)));

    @Override public Optional<Actor> byToken(String token) {
        return Optional.ofNullable(KNOWN.get(token));
    }
}
