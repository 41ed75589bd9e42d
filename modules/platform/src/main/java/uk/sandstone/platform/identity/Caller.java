package uk.sandstone.platform.identity;

import jakarta.security.enterprise.CallerPrincipal;
import uk.sandstone.platform.api.Actor;

/** What an identity store of ours gives back: the caller together with who they are to us. */
class Caller extends CallerPrincipal {

    private static final long serialVersionUID = 1L;
    private final Actor actor;

    Caller(Actor actor) {
        super(actor.username());
        this.actor = actor;
    }

    Actor actor() {
        return actor;
    }
}
