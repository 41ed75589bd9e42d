package uk.sandstone.platform.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import uk.sandstone.platform.api.Actor;

/** Remembers in the session who signed in, and nothing else, so that any node can answer the next request. */
class PersonSession {

    private static final String ACTOR = Actor.class.getName();

    private PersonSession() { }

    static Optional<Actor> of(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((Actor) session.getAttribute(ACTOR));
    }

    /** A new session with a new id: one that somebody else may have planted in this browser before is worth nothing. */
    static void begin(HttpServletRequest request, Actor actor) {
        var before = request.getSession(false);
        if (before != null) before.invalidate();
        request.getSession(true).setAttribute(ACTOR, actor);
    }
}
