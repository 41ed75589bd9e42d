package uk.sandstone.journey.domain;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import uk.sandstone.platform.api.Lease;

/** Lets the rules look three times a minute, on one node at a time: "within a minute" with room to spare (design §1). */
@Startup
@Singleton
@DependsOn("Boot")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RuleTimer {

    @Inject Lease lease;
    @Inject RuleRound round;
    @Inject JourneyMetrics metrics;

    @PostConstruct
    void start() {
        metrics.register();
    }

    @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
    void look() {
        lease.runAlone("journey.rules", round::run);
    }
}
