package uk.sandstone.journey.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import uk.sandstone.journey.api.Due;
import uk.sandstone.journey.api.GapClosed;
import uk.sandstone.journey.api.GapId;
import uk.sandstone.people.api.PersonId;
import uk.sandstone.platform.storage.Sql;

/** The rules of {@link GapRules} over all journeys, each in two statements that read indexes only where they must. */
@ApplicationScoped
class SqlSweep implements Sweep {

    @Inject Sql sql;
    @Inject Journeys journeys;
    @Inject Gaps gaps;
    @Inject Event<Object> tell;

    @Override public int run(Rule rule, String because, Instant now) {
        journeys.flush();
        var complaints = "(" + SweepSql.complaintsOf(rule, now, Due.dayOf(now)) + ")";
        close(rule, complaints, because, now);
        if (rule == Rule.WORKER_LEFT) leaveUnowned(now);
        return open(rule, complaints, now);
    }

    @Override public long journeys() {
        return sql.first("SELECT count(*) FROM journey.journey WHERE " + SweepSql.OPEN, row -> row.getLong(1)).orElse(0L);
    }

    private int open(Rule rule, String complaints, Instant now) {
        var found = sql.list("SELECT c.* FROM " + complaints + """
                 c WHERE NOT EXISTS (SELECT 1 FROM journey.gap g
                                     WHERE g.rule = ? AND g.source = c.source AND g.closed_at IS NULL)""",
                row -> finding(rule, row), rule.key());
        for (var finding : found) {
            var gap = Gap.of(finding, now);
            gaps.add(gap);
            tell.fire(gap.opened());
            if (rule == Rule.PROMISE_LATE) tell.fire(GapKeeper.late(finding, now));
        }
        return found.size();
    }

    private void close(Rule rule, String complaints, String because, Instant now) {
        sql.list("UPDATE journey.gap g SET closed_at = ?, because = ? WHERE g.rule = ? AND g.closed_at IS NULL"
                + " AND NOT EXISTS (SELECT 1 FROM " + complaints + " c WHERE c.source = g.source) RETURNING g.id, g.person",
                row -> new GapClosed(new GapId(uuid(row, "id")), rule.key(), person(row), because, now),
                now, because, rule.key()).forEach(tell::fire);
    }

    /** Whoever was with somebody who has left is nobody's, whatever else the register says of them. */
    private void leaveUnowned(Instant now) {
        sql.change("UPDATE journey.gap SET owner = NULL WHERE closed_at IS NULL AND journey IS NOT NULL AND owner IN"
                + " (SELECT worker FROM journey.leaver WHERE left_on <= ?)", Due.dayOf(now));
    }

    private static Finding finding(Rule rule, ResultSet row) throws SQLException {
        return new Finding(rule, uuid(row, "source"), uuid(row, "journey"), uuid(row, "person"), uuid(row, "owner"),
                row.getTimestamp("since").toInstant(), row.getShort("weight"));
    }

    private static PersonId person(ResultSet row) throws SQLException {
        var person = uuid(row, "person");
        return person == null ? null : new PersonId(person);
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }
}
