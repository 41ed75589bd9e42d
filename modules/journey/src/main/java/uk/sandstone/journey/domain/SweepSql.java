package uk.sandstone.journey.domain;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What each rule complains of, as SQL: the words of {@link GapRules} for all journeys at once. Columns: source, journey,
 * person, owner, since, weight. The two times are written into the text, so that the planner knows them.
 */
final class SweepSql {

    static final String OPEN = "ended_at IS NULL AND joined_to IS NULL";

    /** RFC 9562, version 7, made where the row is made: the milliseconds before a random id, then version and variant. */
    static final String TIME_ORDERED_ID = """
            encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid()) PLACING
                substring(int8send((extract(epoch FROM clock_timestamp()) * 1000)::bigint) FROM 3) FROM 1 FOR 6),
                52, 1), 53, 1), 'hex')::uuid""";

    private static final String JOURNEY = """
            SELECT j.id AS source, j.id AS journey, j.shown_under AS person, %s AS owner, %s AS since, %d AS weight
            FROM journey.journey j WHERE j.ended_at IS NULL AND j.joined_to IS NULL AND %s""";
    private static final String OPEN_PROMISE =
            "p.kept_at IS NULL AND p.let_go_at IS NULL AND j.ended_at IS NULL AND j.joined_to IS NULL";
    /** Whoever has left has nobody any more. */
    private static final String OWNER = """
            CASE WHEN EXISTS (SELECT 1 FROM journey.leaver w WHERE w.worker = j.owner AND w.left_on <= :today)
                 THEN NULL ELSE j.owner END""";

    private SweepSql() { }

    static String complaintsOf(Rule rule, Instant now, LocalDate today) {
        return template(rule).replace(":owner", OWNER)
                .replace(":now", "timestamptz '" + now + "'").replace(":today", "date '" + today + "'");
    }

    private static String template(Rule rule) {
        return switch (rule) {
            case NO_OWNER -> JOURNEY.formatted("NULL::uuid", "j.owner_since", rule.weight(), "j.owner IS NULL");
            case NOTHING_PLANNED -> JOURNEY.formatted(":owner", "j.nothing_since", rule.weight(), "j.next_due IS NULL");
            case PERSON_DIED -> JOURNEY.formatted(":owner", "j.told_died_at", rule.weight(), "j.told_died_at IS NOT NULL");
            case PROMISE_LATE -> promiseLate(rule);
            case WORKER_LEFT -> ownerLeft(rule) + " UNION ALL " + keeperLeft();
            case WORKER_AWAY -> keeperAway(rule);
            case NO_JOURNEY, RULE_FAILED -> throw new IllegalArgumentException(rule + " is told, not looked for");
        };
    }

    private static String promiseLate(Rule rule) {
        return """
                SELECT p.id AS source, j.id AS journey, j.shown_under AS person, :owner AS owner, p.due AS since, %d AS weight
                FROM journey.promise p JOIN journey.journey j ON j.id = p.journey
                WHERE p.due < :now AND %s""".formatted(rule.weight(), OPEN_PROMISE);
    }

    private static String ownerLeft(Rule rule) {
        return """
                SELECT j.id AS source, j.id AS journey, j.shown_under AS person, NULL::uuid AS owner,
                       l.left_on::timestamp AT TIME ZONE 'Europe/London' AS since, %d AS weight
                FROM journey.leaver l JOIN journey.journey j ON j.owner = l.worker
                WHERE l.left_on <= :today AND j.ended_at IS NULL AND j.joined_to IS NULL""".formatted(rule.weight());
    }

    private static String keeperLeft() {
        return """
                SELECT p.id AS source, j.id AS journey, j.shown_under AS person, :owner AS owner,
                       l.left_on::timestamp AT TIME ZONE 'Europe/London' AS since, %d AS weight
                FROM journey.leaver l JOIN journey.promise p ON p.keeper = l.worker
                                      JOIN journey.journey j ON j.id = p.journey
                WHERE l.left_on <= :today AND %s""".formatted(Rule.KEEPER_LEFT_WEIGHT, OPEN_PROMISE);
    }

    /** A day is missed when somebody is away on it and nobody stands in who works here and is there themself. */
    private static String keeperAway(Rule rule) {
        return """
                SELECT p.id AS source, j.id AS journey, j.shown_under AS person, :owner AS owner, min(a.told_at) AS since,
                       %d AS weight
                FROM journey.absence a
                JOIN journey.promise p ON p.keeper = a.worker
                     AND p.due >= a.away_from::timestamp AT TIME ZONE 'Europe/London'
                     AND p.due < (a.away_until + 1)::timestamp AT TIME ZONE 'Europe/London'
                JOIN journey.journey j ON j.id = p.journey
                WHERE %s AND NOT EXISTS (
                    SELECT 1 FROM journey.absence s
                    WHERE s.worker = p.keeper AND s.cover IS NOT NULL
                      AND (p.due AT TIME ZONE 'Europe/London')::date BETWEEN s.away_from AND s.away_until
                      AND NOT EXISTS (SELECT 1 FROM journey.leaver w WHERE w.worker = s.cover AND w.left_on <= :today)
                      AND NOT EXISTS (SELECT 1 FROM journey.absence x WHERE x.worker = s.cover
                            AND (p.due AT TIME ZONE 'Europe/London')::date BETWEEN x.away_from AND x.away_until))
                GROUP BY p.id, j.id, j.shown_under, j.owner""".formatted(rule.weight(), OPEN_PROMISE);
    }
}
