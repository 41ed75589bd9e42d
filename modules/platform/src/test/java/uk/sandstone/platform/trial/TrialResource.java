package uk.sandstone.platform.trial;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import uk.sandstone.kernel.NotFound;
import uk.sandstone.kernel.RuleBroken;
import uk.sandstone.platform.api.Actor;
import uk.sandstone.platform.api.SignedIn;

/** A REST resource on which everything can go wrong, for the tests. */
@Path("trial")
@RequestScoped
public class TrialResource {

    @Inject SignedIn signedIn;
    @Inject TrialDesk desk;

    @GET @Path("who")
    public String who() {
        return signedIn.actor().map(Actor::name).orElse("nobody");
    }

    @POST @Path("who")
    public int lengthOf(String body) {
        return body.length();
    }

    @GET @Path("rule")
    public String rule() {
        throw new RuleBroken("test.rule", "please");
    }

    @GET @Path("overtaken")
    public String overtaken() {
        throw new OptimisticLockException();
    }

    @GET @Path("missing")
    public String missing() {
        throw new NotFound("person", UUID.randomUUID());
    }

    @GET @Path("denied")
    public String denied() {
        desk.onlyForAdministrators();
        return "never";
    }

    @GET @Path("fail")
    public String fail() {
        throw new IllegalStateException("Pauline Fry, 999 123 4567");
    }

    @GET @Path("invalid")
    public String invalid(@QueryParam("name") @NotBlank @Size(max = 3) String name) {
        return name;
    }
}
