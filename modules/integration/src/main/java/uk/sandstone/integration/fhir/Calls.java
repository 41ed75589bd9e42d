package uk.sandstone.integration.fhir;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.sandstone.kernel.OdsCode;

/** Takes a call out of a servlet's request. */
final class Calls {

    private static final byte[] NOTHING = {};

    private Calls() { }

    /** @param longest bytes; what is longer is read so far and called cut */
    static Call of(HttpServletRequest request, OdsCode sender, int longest) throws IOException {
        var body = request.getInputStream().readNBytes(longest + 1);
        var cut = body.length > longest;
        return call(request, sender, cut ? Arrays.copyOf(body, longest) : body, cut);
    }

    static Call withoutBody(HttpServletRequest request) {
        return call(request, null, NOTHING, false);
    }

    private static Call call(HttpServletRequest request, OdsCode sender, byte[] body, boolean cut) {
        var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        for (var name : Collections.list(request.getHeaderNames())) headers.put(name, request.getHeader(name));
        return new Call(request.getMethod(), Optional.ofNullable(request.getPathInfo()).orElse("/"), query(request), headers, sender, body, cut);
    }

    /** Only what stands in the address: a body is a message, never a form. */
    private static Map<String, String> query(HttpServletRequest request) {
        return Optional.ofNullable(request.getQueryString()).stream().flatMap(query -> Arrays.stream(query.split("&")))
                .map(pair -> pair.split("=", 2)).collect(Collectors.toMap(pair -> decoded(pair[0]), pair -> pair.length > 1 ? decoded(pair[1]) : "", (a, b) -> a));
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return ""; // half an escape is no value; the search says what it needs
        }
    }
}
