package uk.sandstone.integration.fhir;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Puts an answer on the wire. Every one carries both ids of the call, errors too: without them a sender takes it for a broken line. */
final class Written {

    private static final String VERSION = "1.4.0"; // of the BaRS core that we answer in
    private static final String WAIT = "2"; // seconds, before a sender tries again

    private Written() { }

    static void write(Call call, Answer answer, HttpServletResponse response) throws IOException {
        var body = R4.write(answer.resource(), call.wantsJson()).getBytes(StandardCharsets.UTF_8);
        response.setStatus(answer.status());
        mirror(call, HeaderRules.REQUEST_ID, response);
        mirror(call, HeaderRules.CORRELATION_ID, response);
        if (answer.status() == Rec.UNAVAILABLE.status) response.setHeader("Retry-After", WAIT);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType((call.wantsJson() ? R4.JSON : R4.XML) + "; version=" + VERSION);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.flushBuffer();
    }

    /** As it came, unless it is no id at all. */
    private static void mirror(Call call, String name, HttpServletResponse response) {
        call.header(name).filter(id -> id.matches("[\\w.-]{1,64}")).ifPresent(id -> response.setHeader(name, id));
    }
}
