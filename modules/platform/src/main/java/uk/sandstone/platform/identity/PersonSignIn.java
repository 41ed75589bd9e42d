package uk.sandstone.platform.identity;

import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import uk.sandstone.platform.api.Actor;

/**
 * How a person signs in. Today by a form; an identity provider (OpenID Connect) takes its place behind this same interface
 * (ADR 0011), and neither the gate nor any page changes.
 */
interface PersonSignIn {

    /** Who this request belongs to, when they have signed in before. */
    Optional<Actor> recognise(HttpServletRequest request);

    /** Sends somebody who is not signed in on the way to it, so that they come back to exactly where they were. */
    AuthenticationStatus ask(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException;
}
