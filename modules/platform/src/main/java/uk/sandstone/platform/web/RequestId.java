package uk.sandstone.platform.web;

import java.util.UUID;
import java.util.regex.Pattern;

/** The id of the request that this thread answers: the caller's own if it sent one, in every answer and every log line. */
public final class RequestId {

    public static final String HEADER = "X-Request-Id";

    /** What may be copied into a header and a log without harm. */
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{8,100}");
    private static final ThreadLocal<String> CURRENT = new ThreadLocal<>();

    private RequestId() { }

    /** Null outside a request. */
    public static String current() {
        return CURRENT.get();
    }

    static void begin(String asked) {
        CURRENT.set(asked != null && HARMLESS.matcher(asked).matches() ? asked : UUID.randomUUID().toString());
    }

    static void end() {
        CURRENT.remove();
    }
}
