package uk.sandstone.platform.web;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Tells a machine what went wrong. Source: RFC 9457, "Problem Details for HTTP APIs". Holds no personal data. */
public record Problem(JsonObject json) {

    public static final String TYPE = "application/problem+json";

    public static Problem of(int status, String detail) {
        return with(status, detail, null, null);
    }

    /** @param key the rule that was broken @param reference under which the log says more; each may be null */
    static Problem with(int status, String detail, String key, String reference) {
        var json = Json.createObjectBuilder().add("type", "about:blank").add("title", title(status)).add("status", status);
        if (detail != null) json.add("detail", detail);
        if (key != null) json.add("rule", key);
        if (reference != null) json.add("reference", reference);
        if (RequestId.current() != null) json.add("requestId", RequestId.current());
        return new Problem(json.build());
    }

    int status() {
        return json.getInt("status");
    }

    public void write(HttpServletResponse response) throws IOException {
        response.setStatus(status());
        response.setContentType(TYPE);
        response.getOutputStream().write(json.toString().getBytes(StandardCharsets.UTF_8));
        response.flushBuffer();
    }

    private static String title(int status) {
        return switch (status) {
            case 400 -> "Bad Request";
            case 401 -> "Unauthorized";
            case 403 -> "Forbidden";
            case 404 -> "Not Found";
            case 405 -> "Method Not Allowed";
            case 406 -> "Not Acceptable";
            case 409 -> "Conflict";
            case 413 -> "Content Too Large";
            case 415 -> "Unsupported Media Type";
            case 422 -> "Unprocessable Content";
            case 500 -> "Internal Server Error";
            default -> "Status " + status;
        };
    }
}
