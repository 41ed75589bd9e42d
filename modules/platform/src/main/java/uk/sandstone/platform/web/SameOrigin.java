package uk.sandstone.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * Tells a form that came from a page of ours from one that another site made a browser send. Our views are stateless and
 * carry no secret to check, so the browser's own word on where a request began is checked (ADR 0012, stack.md 11.4).
 */
public class SameOrigin {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final Optional<String> publicOrigin;

    /** @param publicOrigin the address that browsers use when a proxy stands before us, such as https://care.example */
    public SameOrigin(Optional<String> publicOrigin) {
        this.publicOrigin = publicOrigin;
    }

    /** Whether this request would change something and did not begin on a page of ours. */
    public boolean isForged(HttpServletRequest request) {
        if (READING.contains(request.getMethod())) return false;
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) return !site.equals("same-origin");
        var origin = request.getHeader("Origin");
        return origin == null || !origin.equalsIgnoreCase(publicOrigin.orElseGet(() -> own(request)));
    }

    private static String own(HttpServletRequest request) {
        var asked = URI.create(request.getRequestURL().toString());
        return asked.getScheme() + "://" + asked.getAuthority();
    }
}
