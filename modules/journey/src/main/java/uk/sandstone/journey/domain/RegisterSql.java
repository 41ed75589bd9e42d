package uk.sandstone.journey.domain;

import java.util.ArrayList;
import java.util.List;
import uk.sandstone.journey.api.GapLine;
import uk.sandstone.journey.api.GapRegister.Filter;

/** The questions asked of the register, as SQL with its parameters. */
record RegisterSql(String sql, Object[] parameters) {

    /** One entry with the journey it is about, the promise it complains of and the further rules that speak of the same. */
    static final String LINE = """
            SELECT g.*, j.owner AS journey_owner, j.next_promise, j.next_what, j.next_due, j.introduced_by, j.last_heard,
                   p.what, p.keeper, p.due,
                   (SELECT string_agg(DISTINCT o.rule, ',') FROM journey.gap o
                    WHERE o.journey = g.journey AND o.closed_at IS NULL AND o.rule <> g.rule) AS also
            FROM journey.gap g
            LEFT JOIN journey.journey j ON j.id = g.journey
            LEFT JOIN journey.promise p ON p.id = g.source
            WHERE g.closed_at IS NULL""";
    private static final String LATE = "'" + Rule.PROMISE_LATE.key() + "'";

    static RegisterSql page(Filter filter, GapLine after, int most) {
        var sql = new StringBuilder(LINE);
        var parameters = new ArrayList<Object>();
        narrow(sql, parameters, filter);
        sql.append(" AND NOT EXISTS (SELECT 1 FROM journey.gap o WHERE o.journey = g.journey AND o.closed_at IS NULL"
                + " AND (o.weight, o.id) < (g.weight, g.id)").append(filter.rule() == null ? ")" : " AND o.rule = g.rule)");
        if (after != null) {
            sql.append(" AND (g.since, g.id) > (?, ?)");
            parameters.addAll(List.of(after.since(), after.id().value()));
        }
        parameters.add(most);
        return new RegisterSql(sql.append(" ORDER BY g.since, g.id LIMIT ?").toString(), parameters.toArray());
    }

    /** People, not entries: somebody with two reasons counts once, in the first part that they are in. */
    static RegisterSql counts(Filter filter) {
        var inner = new StringBuilder("SELECT bool_or(g.owner IS NULL) AS unowned, bool_or(g.rule = " + LATE
                + ") AS late FROM journey.gap g WHERE g.closed_at IS NULL");
        var parameters = new ArrayList<Object>();
        narrow(inner, parameters, filter.in(null));
        return new RegisterSql("SELECT count(*) FILTER (WHERE unowned), count(*) FILTER (WHERE NOT unowned AND late),"
                + " count(*) FILTER (WHERE NOT unowned AND NOT late) FROM (" + inner
                + " GROUP BY coalesce(g.journey, g.id)) AS somebody", parameters.toArray());
    }

    private static void narrow(StringBuilder sql, List<Object> parameters, Filter filter) {
        if (filter.part() != null) sql.append(switch (filter.part()) {
            case UNOWNED -> " AND g.owner IS NULL";
            case LATE -> " AND g.owner IS NOT NULL AND g.rule = " + LATE;
            case WAITING -> " AND g.owner IS NOT NULL AND g.rule <> " + LATE;
        });
        if (filter.owner() != null) {
            sql.append(" AND g.owner = ?");
            parameters.add(filter.owner().value());
        }
        if (filter.rule() != null) {
            sql.append(" AND g.rule = ?");
            parameters.add(filter.rule());
        }
    }
}
