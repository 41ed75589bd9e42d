package uk.sandstone.platform.api;

import java.util.Optional;
import java.util.function.Supplier;

/** Who acts in this request, page, message or timer. */
public interface SignedIn {

    /** Empty when nobody has signed in. */
    Optional<Actor> actor();

    /**
     * Does the work as somebody else, for the time of the call: a route that takes a sender's message, a timer that acts as
     * Sandstone. Needs no request scope: it opens one where there is none.
     */
    <T> T as(Actor actor, Supplier<T> work);
}
