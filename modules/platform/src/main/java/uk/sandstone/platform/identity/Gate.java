package uk.sandstone.platform.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.sandstone.platform.api.Actor;
import uk.sandstone.platform.api.Role;
import uk.sandstone.platform.web.EdgeHeaders;
import uk.sandstone.platform.web.Problem;
import uk.sandstone.platform.web.SameOrigin;

/** Where every request comes in: finds out who asks, and turns away whoever may not be here. */
@ApplicationScoped
class Gate implements HttpAuthenticationMechanism {

    @Inject PersonSignIn people;
    @Inject MachineSignIn machines;
    @Inject CurrentActor current;
    @Inject TryoutLoopback loopback;
    @Inject @ConfigProperty(name = "sandstone.origin") Optional<String> origin;
    /** Further paths that anyone may see, parted by commas: a probe of the network, the runner of the tests. None in the product. */
    @Inject @ConfigProperty(name = "sandstone.open") Optional<String> alsoOpen;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response,
            HttpMessageContext context) throws AuthenticationException {
        EdgeHeaders.put(request, response);
        if (loopback.forbids(request)) return context.responseUnauthorized();
        if (isAlsoOpen(request)) return context.doNothing();
        if (!isByToken(request) && sameOrigin().isForged(request)) return refuseForged(response);
        return switch (Access.of(request)) {
            case OPEN -> people.recognise(request).map(actor -> enter(actor, context)).orElseGet(context::doNothing);
            case HERE -> TryoutLoopback.isFromHere(request) ? context.doNothing() : context.responseNotFound();
            case MACHINE -> machine(request, response, context);
            case EITHER -> isByToken(request) ? machine(request, response, context) : person(request, response, context);
            case PERSON -> person(request, response, context);
        };
    }

    private AuthenticationStatus machine(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        var actor = machines.recognise(request);
        return actor.isPresent() ? enter(actor.get(), context) : machines.refuse(request, response);
    }

    private AuthenticationStatus person(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        var actor = people.recognise(request);
        return actor.isPresent() ? enter(actor.get(), context) : people.ask(request, response, context);
    }

    /** Nobody from outside is ever Sandstone itself, whatever an account says. */
    private AuthenticationStatus enter(Actor actor, HttpMessageContext context) {
        if (actor.holds(Role.SYSTEM)) return context.responseUnauthorized();
        current.set(actor);
        Set<String> groups = actor.roles().stream().map(Role::name).collect(Collectors.toSet());
        return context.notifyContainerAboutLogin(actor.username(), groups);
    }

    /** A token is shown on purpose; only a session's cookie is sent along by a browser that was tricked. */
    private static boolean isByToken(HttpServletRequest request) {
        return switch (Access.of(request)) {
            case MACHINE -> true;
            case EITHER -> MachineSignIn.showsToken(request);
            default -> false;
        };
    }

    private SameOrigin sameOrigin() {
        return new SameOrigin(origin);
    }

    private static AuthenticationStatus refuseForged(HttpServletResponse response) throws AuthenticationException {
        try {
            Problem.of(403, "This did not come from a page of Sandstone.").write(response);
            return AuthenticationStatus.SEND_FAILURE;
        } catch (IOException e) {
            throw new AuthenticationException("the answer could not be written", e);
        }
    }

    private boolean isAlsoOpen(HttpServletRequest request) {
        var path = Access.within(request);
        return alsoOpen.stream().flatMap(folders -> Stream.of(folders.split(","))).anyMatch(folder -> Access.isIn(folder, path));
    }
}
