package uk.sandstone.integration.fhir;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.sandstone.kernel.OdsCode;
import uk.sandstone.platform.api.Role;
import uk.sandstone.platform.api.SignedIn;

/**
 * FHIR R4 over HTTP, after BaRS. A plain servlet, so that status, headers and order are exactly as BaRS has them
 * (docs/adr/0401); HAPI parses and writes. Who calls was found out before: see {@link FhirTokenRefusal} for who is turned away.
 */
@WebServlet(urlPatterns = "/fhir/*", loadOnStartup = 2)
public class FhirDoor extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient SignedIn signedIn;
    @Inject transient InTime inTime;
    @Inject transient FhirFormat format;
    @Inject transient ProcessMessage messages;
    @Inject transient OpenDoors reads;
    @Inject transient ProfileReports reports;
    @Inject @ConfigProperty(name = "fhir.body.bytes", defaultValue = "5000000") int longest;

    /** The first message must not wait while HAPI learns R4. */
    @Override
    public void init() {
        inTime.soon(format::warmUp);
        reports.start();
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var actor = signedIn.actor().filter(who -> who.holds(Role.WARD_FEED));
        var call = Calls.of(request, actor.flatMap(who -> OdsCode.read(who.username())).orElse(null), longest);
        var answer = inTime.answer(() -> actor.map(who -> signedIn.as(who, () -> answer(call))).orElseGet(() -> answer(call)));
        Written.write(call, answer, response);
    }

    private Answer answer(Call call) {
        return call.isMessage() ? messages.answer(call) : reads.answer(call);
    }
}
