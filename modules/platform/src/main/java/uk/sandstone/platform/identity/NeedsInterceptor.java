package uk.sandstone.platform.identity;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;
import java.util.logging.Logger;
import uk.sandstone.platform.api.Actor;
import uk.sandstone.platform.api.Needs;
import uk.sandstone.platform.api.NotAllowed;
import uk.sandstone.platform.api.SignedIn;

/** Lets a call through when somebody with one of the roles asks, and nobody else. Runs before a transaction is begun. */
@Needs({})
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class NeedsInterceptor {

    private static final Logger LOG = Logger.getLogger(NeedsInterceptor.class.getName());

    @Inject SignedIn signedIn;

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        if (signedIn.actor().filter(actor -> mayPass(actor, needsOf(call))).isEmpty()) {
            var deed = call.getMethod().getDeclaringClass().getSimpleName() + "." + call.getMethod().getName();
            LOG.info(() -> "refused " + deed + " to " + signedIn.actor().map(Actor::username).orElse("nobody"));
            throw new NotAllowed(deed);
        }
        return call.proceed();
    }

    private static boolean mayPass(Actor actor, Needs needs) {
        return needs != null && Arrays.stream(needs.value()).anyMatch(actor::holds);
    }

    /** The method's own word counts before its class's. */
    private static Needs needsOf(InvocationContext call) {
        var onMethod = call.getMethod().getAnnotation(Needs.class);
        return onMethod != null ? onMethod : call.getMethod().getDeclaringClass().getAnnotation(Needs.class);
    }
}
