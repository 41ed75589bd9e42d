package uk.sandstone.integration.fhir;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import uk.sandstone.integration.wire.TokenRefusal;

/** Tells a FHIR sender without a good token so, as BaRS has it: the ids come first, then 401. */
@ApplicationScoped
class FhirTokenRefusal implements TokenRefusal {

    @Inject Outcomes outcomes;

    @Override public boolean refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!request.getServletPath().equals("/fhir")) return false;
        var call = Calls.withoutBody(request);
        Written.write(call, outcomes.answer(HeaderRules.ids(call).orElse(Fault.header(Rec.UNAUTHORIZED, "no-token", "Authorization"))), response);
        return true;
    }
}
