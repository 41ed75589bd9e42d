package uk.sandstone.platform.identity;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import uk.sandstone.platform.api.Actor;

/** Holds who acts in the request that is being answered. */
@RequestScoped
class CurrentActor {

    private Actor actor;

    Optional<Actor> get() {
        return Optional.ofNullable(actor);
    }

    void set(Actor actor) {
        this.actor = actor;
    }
}
