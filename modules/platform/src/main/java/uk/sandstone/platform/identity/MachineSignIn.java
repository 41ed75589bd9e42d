package uk.sandstone.platform.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import uk.sandstone.platform.api.Actor;
import uk.sandstone.platform.api.MachineAccounts;
import uk.sandstone.platform.web.Problem;

/** Recognises a machine by its bearer token (RFC 6750). Keeps no session: a machine shows its token each time. */
@ApplicationScoped
class MachineSignIn {

    private static final String SCHEME = "Bearer ";

    @Inject Instance<MachineAccounts> accounts;

    static boolean showsToken(HttpServletRequest request) {
        var shown = request.getHeader("Authorization");
        return shown != null && shown.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }

    Optional<Actor> recognise(HttpServletRequest request) {
        if (!showsToken(request) || accounts.isUnsatisfied()) return Optional.empty();
        var token = request.getHeader("Authorization").substring(SCHEME.length()).strip();
        return token.isEmpty() ? Optional.empty() : accounts.get().byToken(token);
    }

    AuthenticationStatus refuse(HttpServletRequest request, HttpServletResponse response) throws AuthenticationException {
        try {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            response.setHeader("WWW-Authenticate", showsToken(request) ? "Bearer error=\"invalid_token\"" : "Bearer");
            if (accounts.isUnsatisfied() || !accounts.get().refuse(request, response)) {
                Problem.of(401, "No token, or one that is not known here.").write(response);
            }
            return AuthenticationStatus.SEND_FAILURE;
        } catch (IOException e) {
            throw new AuthenticationException("the answer could not be written", e);
        }
    }
}
