package uk.sandstone.journey.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import uk.sandstone.journey.api.Due;
import uk.sandstone.journey.api.GapClosed;
import uk.sandstone.journey.api.GapId;
import uk.sandstone.journey.api.GapOpened;
import uk.sandstone.journey.api.JourneyId;
import uk.sandstone.journey.api.PromiseId;
import uk.sandstone.journey.api.PromiseLate;
import uk.sandstone.people.api.PersonId;
import uk.sandstone.platform.storage.Sql;

/** The rules of {@link GapRules} over all journeys, each in two statements that read indexes only where they must. */
@ApplicationScoped
class SqlSweep implements Sweep {

    @Inject Sql sql;
    @Inject Journeys journeys;
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
        var found = sql.list("""
                INSERT INTO journey.gap (id, rule, source, journey, person, owner, since, weight, opened_at)
                SELECT %s, ?, c.source, c.journey, c.person, c.owner, c.since, c.weight, ? FROM %s AS c
                WHERE NOT EXISTS (SELECT 1 FROM journey.gap g
                                  WHERE g.rule = ? AND g.source = c.source AND g.closed_at IS NULL)
                ON CONFLICT (rule, source) WHERE closed_at IS NULL DO NOTHING
                RETURNING *""".formatted(SweepSql.TIME_ORDERED_ID, complaints), row -> opened(rule, row, now),
                rule.key(), now, rule.key());
        found.forEach(events -> events.forEach(tell::fire));
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

    private static List<Object> opened(Rule rule, ResultSet row, Instant now) throws SQLException {
        var opened = new GapOpened(new GapId(uuid(row, "id")), rule.key(), person(row), now);
        if (rule != Rule.PROMISE_LATE) return List.of(opened);
        return List.of(opened, new PromiseLate(new PromiseId(uuid(row, "source")), new JourneyId(uuid(row, "journey")),
                person(row), row.getTimestamp("since").toInstant(), now));
    }

    private static PersonId person(ResultSet row) throws SQLException {
        var person = uuid(row, "person");
        return person == null ? null : new PersonId(person);
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }
}
