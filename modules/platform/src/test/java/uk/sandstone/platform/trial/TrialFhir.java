package uk.sandstone.platform.trial;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import uk.sandstone.platform.api.Actor;
import uk.sandstone.platform.api.SignedIn;

/** Stands where the FHIR door stands in the product, for the tests. */
@WebServlet("/fhir/*")
public class TrialFhir extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject SignedIn signedIn;

    @Override protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.getWriter().print(signedIn.actor().map(Actor::name).orElse("nobody"));
    }

    @Override protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.getWriter().print(request.getInputStream().readAllBytes().length);
    }
}
