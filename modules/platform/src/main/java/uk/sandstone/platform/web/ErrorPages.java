package uk.sandstone.platform.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/**
 * Stands before the error pages: gives each fault its reference and the page what it shows ({@code reference}, {@code typed},
 * {@code wayBack}, and {@code words} when a rule said what to do); a machine gets a problem in their place.
 */
@WebFilter(urlPatterns = "/*", dispatcherTypes = DispatcherType.ERROR, asyncSupported = true)
public class ErrorPages extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** Request attributes, for the error pages. */
    static final String REFERENCE = "reference";
    static final String TYPED = "typed";
    static final String WAY_BACK = "wayBack";
    static final String WORDS = "words";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        EdgeHeaders.put(request, response);
        var status = (int) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        if (status >= 500 && request.getAttribute(REFERENCE) == null) {
            request.setAttribute(REFERENCE, Faults.note(path, (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION)));
        }
        if (isForMachines(path.substring(request.getContextPath().length()))) {
            Problem.with(status, null, null, (String) request.getAttribute(REFERENCE)).write(response);
            return;
        }
        if (request.getAttribute(TYPED) == null) request.setAttribute(TYPED, Map.of());
        request.setAttribute(WAY_BACK, wayBack(request, path));
        chain.doFilter(new AsGet(request), response);
    }

    private static boolean isForMachines(String path) {
        return path.startsWith("/fhir/") || path.startsWith("/api/");
    }

    /** To the page that failed when it was a form, since it can be opened again; else to the start. */
    private static String wayBack(HttpServletRequest request, String path) {
        return "POST".equals(request.getMethod()) ? path : request.getContextPath() + "/";
    }
}
