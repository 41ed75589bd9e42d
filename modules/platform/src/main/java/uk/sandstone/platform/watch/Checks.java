package uk.sandstone.platform.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.health.Startup;
import uk.sandstone.platform.storage.Sql;
import uk.sandstone.platform.storage.StorageFailed;

/** Answers the three questions of MicroProfile Health for the house as a whole; modules add their own checks. */
@ApplicationScoped
class Checks {

    @Inject Sql sql;
    @Inject Started started;

    /** Alive as long as a request gets this far; a database that is away is no reason to end the process. */
    @Produces @Liveness
    HealthCheck alive() {
        return () -> HealthCheckResponse.up("Sandstone answers");
    }

    @Produces @Readiness
    HealthCheck ready() {
        return () -> HealthCheckResponse.named("Database answers").status(databaseAnswers()).build();
    }

    /** The application does not start on schemas that are not right, so having started says that they are. */
    @Produces @Startup
    HealthCheck started() {
        return () -> HealthCheckResponse.named("Schemas are right").status(started.schemasAreRight()).build();
    }

    private boolean databaseAnswers() {
        try {
            return started.schemasAreRight() && sql.first("SELECT 1 FROM platform.audit_lane LIMIT 1", row -> true).orElse(false);
        } catch (StorageFailed away) {
            return false;                       // said in the answer; asked again in a moment
        }
    }
}
