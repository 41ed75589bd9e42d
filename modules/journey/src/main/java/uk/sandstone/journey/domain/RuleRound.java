package uk.sandstone.journey.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Every rule once over every journey. A rule that throws stops neither the others nor the round: it is a gap itself. */
@ApplicationScoped
class RuleRound {

    private static final Logger LOG = Logger.getLogger(RuleRound.class.getName());

    @Inject AttendanceCheck attendance;
    @Inject OneRule one;
    @Inject RuleRuns runs;

    void run() {
        attendance.check();
        for (var rule : Sweep.RULES) run(rule);
    }

    private void run(Rule rule) {
        try {
            one.run(rule);
        } catch (RuntimeException e) {
            var reference = UUID.randomUUID().toString();
            LOG.log(Level.SEVERE, "rule " + rule.key() + " failed, reference " + reference, e);
            runs.failed(rule, reference);
        }
    }
}
