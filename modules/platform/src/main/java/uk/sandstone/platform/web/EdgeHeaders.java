package uk.sandstone.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * What every answer tells the browser: run and load only what is ours, show us in nobody's frame, keep no page. Source: OWASP
 * Secure Headers Project; the policy is the strictest that our pages need (no inline script, no inline style).
 */
public final class EdgeHeaders {

    private static final String POLICY = "default-src 'self'; object-src 'none'; frame-ancestors 'none'; form-action 'self'; "
            + "base-uri 'none'";

    private EdgeHeaders() { }

    public static void put(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("X-Request-Id", RequestId.current());
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");         // none at all would make a form's own Origin "null"
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        if (request.isSecure()) response.setHeader("Strict-Transport-Security", "max-age=31536000");
        if (!isMadeOnce(request.getServletPath())) response.setHeader("Cache-Control", "no-store");
    }

    /** Style sheets, scripts and fonts are the same for everybody; all else may hold somebody's life. */
    private static boolean isMadeOnce(String path) {
        return path.startsWith("/assets/") || path.startsWith("/webjars/") || path.startsWith("/jakarta.faces.resource/");
    }
}
