package uk.sandstone.journey.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import uk.sandstone.platform.api.ClockMoved;
import uk.sandstone.platform.api.Lease;

/** A try-out's clock was moved on: the rules look at once. No EJB: in one, plain SQL would stand outside the transaction (ADR 0006). */
@ApplicationScoped
class LookWhenClockMoved {

    @Inject Lease lease;
    @Inject RuleRound round;

    void on(@Observes ClockMoved moved) {
        lease.runAlone("journey.rules", round::run);
    }
}
