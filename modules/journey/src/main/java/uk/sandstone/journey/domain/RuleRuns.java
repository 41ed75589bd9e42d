package uk.sandstone.journey.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import uk.sandstone.journey.api.GapRegister.Outside;
import uk.sandstone.journey.api.GapRegister.RuleRun;
import uk.sandstone.platform.api.Texts;
import uk.sandstone.platform.storage.Sql;

/** Proof that each rule ran; and when one did not, an entry on the register that says so. */
@ApplicationScoped
class RuleRuns {

    @Inject Sql sql;
    @Inject Gaps gaps;
    @Inject Texts texts;
    @Inject Event<Object> tell;
    @Inject Clock clock;

    List<RuleRun> last() {
        return sql.list("SELECT * FROM journey.rule_run ORDER BY rule", RuleRuns::read);
    }

    void wentWell(Rule rule, long lookedAt, long found) {
        var now = clock.instant();
        keep(rule, now, now, lookedAt, found, null);
        gaps.open(Rule.RULE_FAILED.key(), sourceOf(rule)).ifPresent(gap -> tell.fire(gap.close("gap.because.ran-again", now)));
    }

    /** In a transaction of its own: the one in which the rule ran is lost. @param fault a reference to the log */
    @Transactional(TxType.REQUIRES_NEW)
    void failed(Rule rule, String fault) {
        var now = clock.instant();
        keep(rule, now, null, 0, 0, fault);
        if (gaps.open(Rule.RULE_FAILED.key(), sourceOf(rule)).isPresent()) return;
        var gap = Gap.of(new Outside(Rule.RULE_FAILED.key(), sourceOf(rule), null,
                texts.say("gap.rule-failed.words", texts.say(rule.key())), now, null, null), now);
        gaps.add(gap);
        tell.fire(gap.opened());
    }

    private void keep(Rule rule, Instant now, Instant wentWell, long lookedAt, long found, String fault) {
        sql.change("""
                INSERT INTO journey.rule_run AS r (rule, ran_at, went_well_at, looked_at, found, fault)
                VALUES (?, ?, CAST(? AS timestamptz), ?, ?, ?)
                ON CONFLICT (rule) DO UPDATE SET ran_at = excluded.ran_at, looked_at = excluded.looked_at,
                    went_well_at = coalesce(excluded.went_well_at, r.went_well_at), found = excluded.found,
                    fault = excluded.fault""", rule.key(), now, wentWell, lookedAt, found, fault);
    }

    private static UUID sourceOf(Rule rule) {
        return UUID.nameUUIDFromBytes(rule.key().getBytes(StandardCharsets.UTF_8));
    }

    private static RuleRun read(ResultSet row) throws SQLException {
        var well = row.getTimestamp("went_well_at");
        return new RuleRun(row.getString("rule"), row.getTimestamp("ran_at").toInstant(),
                well == null ? null : well.toInstant(), row.getLong("looked_at"), row.getLong("found"),
                row.getString("fault"));
    }
}
