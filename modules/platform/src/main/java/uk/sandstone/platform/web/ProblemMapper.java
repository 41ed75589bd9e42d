package uk.sandstone.platform.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import uk.sandstone.platform.api.Texts;

/** Answers whatever goes wrong behind a REST resource as a problem. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    @Inject Texts texts;
    @Context UriInfo uri;

    @Override public Response toResponse(Throwable thrown) {
        if (thrown instanceof WebApplicationException asked) return headersOf(asked, Problem.of(asked.getResponse().getStatus(), null));
        var broken = Broken.of(thrown, texts);
        if (broken instanceof Broken.Rule rule) return answer(Problem.with(rule.status(), rule.words(), rule.key(), null));
        if (broken instanceof Broken.Denied) return answer(Problem.of(403, texts.say("platform.not-allowed")));
        if (broken instanceof Broken.Missing) return answer(Problem.of(404, texts.say("platform.not-found")));
        var reference = Faults.note("/" + uri.getPath(), thrown);
        return answer(Problem.with(500, texts.say("platform.fault", reference), null, reference));
    }

    /** Such as Allow of a 405 and Location of a redirect. */
    private static Response headersOf(WebApplicationException asked, Problem problem) {
        if (asked.getResponse().getStatus() < 400) return asked.getResponse();
        return Response.fromResponse(asked.getResponse()).entity(problem.json().toString()).type(Problem.TYPE).build();
    }

    static Response answer(Problem problem) {
        return Response.status(problem.status()).entity(problem.json().toString()).type(Problem.TYPE).build();
    }
}
