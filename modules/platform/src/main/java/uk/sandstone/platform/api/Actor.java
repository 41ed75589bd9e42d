package uk.sandstone.platform.api;

import java.io.Serializable;
import java.util.Set;

/**
 * Whoever acts now: a worker, a sender or Sandstone itself.
 *
 * @param username the account's name, unique; what the audit keeps
 * @param name     as people say it
 */
public record Actor(String username, String name, Set<Role> roles) implements Serializable {

    /** Sandstone itself: timers, and messages that were accepted. */
    public static final Actor SANDSTONE = new Actor("sandstone", "Sandstone", Set.of(Role.SYSTEM));

    public Actor {
        roles = Set.copyOf(roles);
    }

    public boolean holds(Role role) {
        return roles.contains(role);
    }
}
