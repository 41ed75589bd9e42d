package uk.sandstone.journey.domain;

import java.util.ArrayList;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.sandstone.journey.api.Worklist.Part;

/**
 * My people, as SQL. Every part is read from an index in its own order and stops at its limit, worker by worker, so that it
 * costs the same at 2,000 and at 200,000 journeys. The text never varies, so that the database plans it once.
 */
record WorklistSql(String sql, Object[] parameters) {

    private static final String OPEN = "j.ended_at IS NULL AND j.joined_to IS NULL";
    /** Whose journey is not in the list already, such as that of somebody they stand in for. */
    private static final String OF_OTHERS = "(j.owner IS NULL OR j.owner <> ALL (CAST(:workers AS uuid[])))";
    private static final String MINE = """
            SELECT j.id, j.shown_under, j.next_promise AS promise, j.next_what AS what, j.next_due AS due,
                   j.next_keeper AS keeper, j.owner, j.taken_at, j.last_heard, j.nothing_since
            FROM journey.journey j WHERE j.owner = w AND\s""" + OPEN;
    /** What they promised to somebody whose journey another worker owns. */
    private static final String PROMISED = """
            SELECT j.id, j.shown_under, p.id AS promise, p.what, p.due, p.keeper, j.owner, j.taken_at, j.last_heard,
                   NULL::timestamptz AS nothing_since
            FROM journey.promise p JOIN journey.journey j ON j.id = p.journey
            WHERE p.keeper = w AND p.kept_at IS NULL AND p.let_go_at IS NULL AND p.beside_owner AND\s""" + OPEN
            + " AND " + OF_OTHERS;
    private static final String WORKERS = "unnest(CAST(:workers AS uuid[])) AS v(w)";
    private static final String PAGE = Stream.of(Part.LATE, Part.THIS_WEEK, Part.NOTHING_PLANNED).map(p -> rows(p, false))
            .collect(Collectors.joining(" UNION ALL "));
    private static final String COUNTS = "SELECT " + Stream.of(Part.values())
            .map(p -> "(SELECT sum(n) FROM (" + counted(p) + ") AS c)").collect(Collectors.joining(", "));
    private static final Map<Part, String> MORE = Stream.of(Part.values())
            .collect(Collectors.toMap(p -> p, p -> rows(p, true)));
    private static final Pattern NAME = Pattern.compile("(?<!:):([a-zA-Z]+)");

    /** The first rows of those who need somebody this week. */
    static WorklistSql page(Map<String, Object> named) {
        return bind(PAGE, named);
    }

    static WorklistSql counts(Map<String, Object> named) {
        return bind(COUNTS, named);
    }

    /** The rows of one part after {@code afterAt} and {@code afterId}. */
    static WorklistSql more(Part part, Map<String, Object> named) {
        return bind(MORE.get(part), named);
    }

    private static String rows(Part part, boolean after) {
        var all = part == Part.NOTHING_PLANNED
                ? each(MINE, "j.next_due IS NULL", "j.nothing_since, j.id", after)
                : each(MINE, between("j.next_due", part), "j.next_due, j.next_promise", after)
                  + " UNION ALL " + each(PROMISED, between("p.due", part), "p.due, p.id", after);
        var order = part == Part.NOTHING_PLANNED ? "r.nothing_since, r.id" : "r.due, r.promise";
        return "(SELECT '" + part + "' AS part, r.* FROM (" + all + ") AS r ORDER BY " + order + " LIMIT :most)";
    }

    private static String each(String rows, String where, String order, boolean after) {
        var beyond = after ? " AND (" + order + ") > (:afterAt, :afterId)" : "";
        return "SELECT x.* FROM " + WORKERS + " CROSS JOIN LATERAL (" + rows + " AND " + where + beyond
                + " ORDER BY " + order + " LIMIT :most) AS x";
    }

    private static String counted(Part part) {
        var mine = "SELECT count(*) AS n FROM " + WORKERS + " JOIN journey.journey j ON j.owner = w WHERE " + OPEN + " AND ";
        if (part == Part.NOTHING_PLANNED) return mine + "j.next_due IS NULL";
        return mine + between("j.next_due", part) + " UNION ALL SELECT count(*) FROM " + WORKERS
                + " JOIN journey.promise p ON p.keeper = w JOIN journey.journey j ON j.id = p.journey WHERE p.kept_at IS NULL"
                + " AND p.let_go_at IS NULL AND p.beside_owner AND " + OPEN + " AND " + OF_OTHERS
                + " AND " + between("p.due", part);
    }

    private static String between(String due, Part part) {
        return switch (part) {
            case LATE -> due + " < :now";
            case THIS_WEEK -> due + " >= :now AND " + due + " <= :week";
            case LATER -> due + " > :week";
            case NOTHING_PLANNED -> throw new IllegalArgumentException("nothing is due");
        };
    }

    private static WorklistSql bind(String text, Map<String, Object> named) {
        var parameters = new ArrayList<>();
        var sql = NAME.matcher(text).replaceAll(found -> {
            parameters.add(named.get(found.group(1)));
            return "?";
        });
        return new WorklistSql(sql, parameters.toArray());
    }
}
