package uk.sandstone.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Turns away what is too large to be meant, before it fills the memory: 413. A door may be stricter still. */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class BodyLimit extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** The container reads forms up to 2 MiB; a machine's message may carry a document or two. */
    @Inject @ConfigProperty(name = "sandstone.body.bytes", defaultValue = "10485760") long most;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getServletPath().equals("/fhir")) {
            chain.doFilter(request, response); // that door reads no further than its own limit, and says so in FHIR
        } else if (request.getContentLengthLong() > most) {
            tooLarge(response, new TooLarge(most));
        } else if (request.getContentLengthLong() < 0) {
            readUpToTheLimit(request, response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void readUpToTheLimit(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(new LimitedRequest(request, most), response);
        } catch (TooLarge e) {
            if (response.isCommitted()) throw e;
            response.reset();
            EdgeHeaders.put(request, response);
            tooLarge(response, e);
        }
    }

    private static void tooLarge(HttpServletResponse response, TooLarge tooLarge) throws IOException {
        Problem.of(413, tooLarge.getMessage()).write(response);
    }
}
