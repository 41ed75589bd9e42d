package uk.sandstone.platform.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Who may come to a path. Whatever is not named here needs a signed-in person: deny by default. */
enum Access {
    /** Anyone may come in: signing in, and what a page is made of. */
    OPEN,
    /** Only from this machine, and not by a proxy on it: figures for those who run the house. */
    HERE,
    /** A machine, by bearer token; never a person's session. */
    MACHINE,
    /** A machine by its token or a person's own page by the session. */
    EITHER,
    /** A person who is signed in. */
    PERSON;

    private static final List<String> OPEN_PAGES = List.of("/sign-in", "/sign-in.xhtml", "/sign-out", "/accessibility.xhtml",
            "/words-kept.xhtml", "/who-sees-what.xhtml", "/favicon.ico", "/robots.txt",
            "/fhir/metadata"); // FHIR R4, "capabilities": open to all
    private static final List<String> OPEN_FOLDERS = List.of("/assets", "/webjars", "/jakarta.faces.resource", "/health");

    static Access of(HttpServletRequest request) {
        return of(within(request));
    }

    /** The path inside the application, decoded and with its dots resolved by the container: what a servlet will be asked. */
    static String within(HttpServletRequest request) {
        var more = request.getPathInfo();
        return request.getServletPath() + (more == null ? "" : more);
    }

    static Access of(String path) {
        if (OPEN_PAGES.contains(path) || OPEN_FOLDERS.stream().anyMatch(folder -> isIn(folder, path))) return OPEN;
        if (isIn("/metrics", path) || isIn("/openapi", path)) return HERE;
        if (isIn("/fhir", path)) return MACHINE;
        if (isIn("/api", path)) return EITHER;
        return PERSON;
    }

    static boolean isIn(String folder, String path) {
        return path.equals(folder) || path.startsWith(folder + "/");
    }
}
