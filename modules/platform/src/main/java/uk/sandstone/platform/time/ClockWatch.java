package uk.sandstone.platform.time;

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

/** Starts the try-out clock and looks every second whether another node has moved it. */
@Startup
@Singleton
@DependsOn("Boot")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ClockWatch {

    @Inject TryoutClock clock;

    @PostConstruct
    void start() {
        clock.start();
    }

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void look() {
        clock.look();
    }
}
