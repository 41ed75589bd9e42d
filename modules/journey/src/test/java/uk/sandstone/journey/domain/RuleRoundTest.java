package uk.sandstone.journey.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleRoundTest {

    private final List<Rule> ran = new ArrayList<>(), failed = new ArrayList<>();

    @Test
    void aRuleThatThrowsIsWrittenDownAndStopsNoOther() {
        var round = new RuleRound();
        round.attendance = new AttendanceCheck() {
            @Override void check() { }
        };
        round.one = new OneRule() {
            @Override void run(Rule rule) {
                if (rule == Rule.NO_OWNER) throw new IllegalStateException("the rule has a fault");
                ran.add(rule);
            }
        };
        round.runs = new RuleRuns() {
            @Override void failed(Rule rule, String fault) {
                failed.add(rule);
            }
        };

        round.run();

        assertThat(failed).containsExactly(Rule.NO_OWNER);
        assertThat(ran).hasSize(Sweep.RULES.size() - 1).doesNotContain(Rule.NO_OWNER);
    }
}
