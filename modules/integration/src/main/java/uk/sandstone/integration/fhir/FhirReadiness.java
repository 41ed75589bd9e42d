package uk.sandstone.integration.fhir;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when HAPI has learned R4, which takes some seconds after a start: the first message must not be answered with 408. */
@Readiness
@ApplicationScoped
public class FhirReadiness implements HealthCheck {

    @Inject FhirFormat format;

    @Override public HealthCheckResponse call() {
        return HealthCheckResponse.named("FHIR door").status(format.isWarm()).build();
    }
}
