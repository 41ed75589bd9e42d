package uk.sandstone.journey.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;

/** One rule over every journey, kept or lost as a whole, with the proof that it ran. */
@ApplicationScoped
class OneRule {

    @Inject Sweep sweep;
    @Inject RuleRuns runs;
    @Inject Clock clock;

    @Transactional(TxType.REQUIRES_NEW)
    void run(Rule rule) {
        var found = sweep.run(rule, "gap.because.mended", clock.instant());
        runs.wentWell(rule, sweep.journeys(), found);
    }
}
