package uk.sandstone.platform.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import uk.sandstone.platform.api.Actor;
import uk.sandstone.platform.web.AsGet;
import uk.sandstone.platform.web.Problem;
import uk.sandstone.platform.web.TypedText;

/** Signing in by a form of ours, checked by whichever identity store knows the name. */
@ApplicationScoped
class FormSignIn implements PersonSignIn {

    private static final String PAGE = "/sign-in.xhtml";

    @Inject IdentityStoreHandler stores;

    @Override public Optional<Actor> recognise(HttpServletRequest request) {
        return PersonSession.of(request);
    }

    /** @return whether the name and password were right and the session has begun */
    boolean signIn(HttpServletRequest request, String username, String password) {
        var result = stores.validate(new UsernamePasswordCredential(username, password));
        if (result.getStatus() != CredentialValidationResult.Status.VALID) return false;
        if (!(result.getCallerPrincipal() instanceof Caller caller)) return false;
        PersonSession.begin(request, caller.actor());
        return true;
    }

    @Override public AuthenticationStatus ask(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        try {
            if (!isPage(request)) {
                Problem.of(401, "Nobody is signed in.").write(response);
                return AuthenticationStatus.SEND_FAILURE;
            }
            if (isPost(request)) return askAndKeepWhatWasTyped(request, response);
            return context.redirect(request.getContextPath() + PAGE + "?next=" + URLEncoder.encode(here(request), StandardCharsets.UTF_8));
        } catch (IOException | ServletException e) {
            throw new AuthenticationException("the sign-in page could not be shown", e);
        }
    }

    /** The session ended while somebody typed: the form comes back after the sign-in with every word in it (ux.md T3). */
    private static AuthenticationStatus askAndKeepWhatWasTyped(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.setAttribute(SignInPage.NEXT, here(request));
        request.setAttribute(SignInPage.KEPT, TypedText.fieldsOf(request));
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        request.getRequestDispatcher(PAGE).forward(new AsGet(request), response);
        return AuthenticationStatus.SEND_FAILURE;
    }

    private static boolean isPage(HttpServletRequest request) {
        var accepts = request.getHeader("Accept");
        return Access.of(request) == Access.PERSON && (accepts == null || accepts.contains("text/html") || accepts.contains("*/*"));
    }

    private static boolean isPost(HttpServletRequest request) {
        return !("GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod()));
    }

    private static String here(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
    }
}
