package uk.sandstone.platform.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;
import uk.sandstone.platform.api.Actor;
import uk.sandstone.platform.api.SignedIn;

/** Says who acts, in and out of a request: the actor lives in the request scope, and a route or timer opens its own. */
@ApplicationScoped
class RequestActor implements SignedIn {

    @Inject CurrentActor current;
    @Inject BeanManager beans;
    @Inject Instance<RequestContextController> controllers;

    @Override public Optional<Actor> actor() {
        return inRequest() ? current.get() : Optional.empty();
    }

    @Override public <T> T as(Actor actor, Supplier<T> work) {
        if (inRequest()) return swapped(actor, work);
        var scope = controllers.get();
        scope.activate();
        try {
            return swapped(actor, work);
        } finally {
            scope.deactivate();
            controllers.destroy(scope);
        }
    }

    private <T> T swapped(Actor actor, Supplier<T> work) {
        var before = current.get().orElse(null);
        current.set(actor);
        try {
            return work.get();
        } finally {
            current.set(before);
        }
    }

    private boolean inRequest() {
        try {
            return beans.getContext(RequestScoped.class).isActive();
        } catch (ContextNotActiveException none) {
            return false;
        }
    }
}
