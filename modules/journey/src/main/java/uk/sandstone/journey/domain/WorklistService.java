package uk.sandstone.journey.domain;

import static uk.sandstone.platform.api.Role.CONNECTOR;
import static uk.sandstone.platform.api.Role.SOCIAL_WORKER;
import static uk.sandstone.platform.api.Role.TEAM_LEAD;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.sandstone.journey.api.Due;
import uk.sandstone.journey.api.Worklist;
import uk.sandstone.people.api.PeopleDesk;
import uk.sandstone.place.api.PlaceBook;
import uk.sandstone.place.api.WorkerId;
import uk.sandstone.place.api.WorkerView;
import uk.sandstone.platform.api.NotAllowed;
import uk.sandstone.platform.api.Needs;
import uk.sandstone.platform.api.SignedIn;
import uk.sandstone.platform.storage.Sql;

/** My people: two statements and one call for the people's lines, whatever the number of journeys. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
class WorklistService implements Worklist {

    /** Read for each part when fewer are asked for: where people live is known to people, not to us. */
    private static final int MOST_LOOKED_AT = 500;
    private static final Bookmark BEGINNING = new Bookmark(Instant.EPOCH, new UUID(0, 0));

    @Inject Sql sql;
    @Inject Workers workers;
    @Inject PlaceBook place;
    @Inject PeopleDesk people;
    @Inject SignedIn signedIn;
    @Inject Clock clock;

    @Override @Needs({CONNECTOR, SOCIAL_WORKER, TEAM_LEAD})
    public MyPeople mine(Ask ask) {
        var named = named(ask);
        var page = WorklistSql.page(named);
        var rows = told(ask, sql.list(page.sql(), WorklistRow::read, page.parameters()));
        if (isNarrow(ask)) rows.put(Part.LATER, more(ask, Part.LATER, null));
        var counts = isNarrow(ask) ? sizes(rows) : counts(named);
        return new MyPeople(group(Part.LATE, rows, counts), group(Part.THIS_WEEK, rows, counts),
                group(Part.NOTHING_PLANNED, rows, counts), group(Part.LATER, rows, counts));
    }

    @Override @Needs({CONNECTOR, SOCIAL_WORKER, TEAM_LEAD})
    public List<Row> more(Ask ask, Part part, Bookmark after) {
        var named = named(ask);
        var start = after == null ? BEGINNING : after;
        named.put("afterAt", start.at());
        named.put("afterId", start.id());
        var page = WorklistSql.more(part, named);
        return told(ask, sql.list(page.sql(), WorklistRow::read, page.parameters())).get(part);
    }

    private Map<String, Object> named(Ask ask) {
        var named = new HashMap<String, Object>();
        named.put("workers", asked(ask).distinct().map(UUID::toString).toArray(String[]::new));
        named.put("now", clock.instant());
        named.put("week", Due.on(workers.today().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY))));
        named.put("most", isNarrow(ask) ? MOST_LOOKED_AT : Math.min(Math.max(ask.most(), 1), 200));
        return named;
    }

    /** Whose people are asked for; those of others only by a team lead. */
    private Stream<UUID> asked(Ask ask) {
        var today = workers.today();
        var me = workers.caller().map(WorkerView::id).orElse(null);
        if (ask.team() != null) {
            mustLead();
            return place.team(ask.team(), today).stream().map(w -> w.id().value());
        }
        if (ask.whose() != null && !ask.whose().equals(me)) {
            mustLead();
            return Stream.of(ask.whose().value());
        }
        return me == null ? Stream.empty() : Stream.concat(Stream.of(me.value()), coveredBy(me));
    }

    private Stream<UUID> coveredBy(WorkerId me) {
        return sql.list("SELECT worker FROM journey.absence WHERE cover = ? AND ? BETWEEN away_from AND away_until",
                row -> row.getObject(1, UUID.class), me.value(), workers.today()).stream();
    }

    private void mustLead() {
        if (signedIn.actor().filter(actor -> actor.holds(TEAM_LEAD)).isEmpty()) throw new NotAllowed("Worklist.ofOthers");
    }

    private Map<Part, List<Row>> told(Ask ask, List<WorklistRow> rows) {
        var lines = people.lines(new HashSet<>(rows.stream().map(WorklistRow::personId).toList()));
        var names = workers.names(rows.stream().flatMap(r -> Stream.of(r.keeper(), r.owner())
                .filter(Objects::nonNull)).toList());
        var me = workers.caller().map(WorkerView::id).orElse(null);
        var told = new EnumMap<Part, List<Row>>(Part.class);
        Stream.of(Part.values()).forEach(part -> told.put(part, rows.stream().filter(r -> r.part() == part)
                .map(r -> r.told(lines, names)).filter(r -> livesIn(r, ask.place())).filter(r -> waitsFor(r, ask.waitingFor(), me))
                .toList()));
        return told;
    }

    private static boolean isNarrow(Ask ask) {
        return ask.place() != null || ask.waitingFor() != WaitingFor.ANYONE;
    }

    /** Where nothing is planned, it is the owner's turn. */
    private static boolean waitsFor(Row row, WaitingFor whom, WorkerId me) {
        if (whom == WaitingFor.ANYONE) return true;
        var turn = row.keeper() == null ? row.owner() : row.keeper();
        return (whom == WaitingFor.ME) == (me != null && me.equals(turn));
    }

    private static boolean livesIn(Row row, String place) {
        return place == null || row.line() != null && place.equals(row.line().place());
    }

    private Map<Part, Long> counts(Map<String, Object> named) {
        var asked = WorklistSql.counts(named);
        return sql.first(asked.sql(), row -> {
            var counts = new EnumMap<Part, Long>(Part.class);
            for (var part : Part.values()) counts.put(part, row.getLong(part.ordinal() + 1));
            return counts;
        }, asked.parameters()).orElseThrow();
    }

    private static Map<Part, Long> sizes(Map<Part, List<Row>> rows) {
        return rows.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> (long) e.getValue().size()));
    }

    private static Group group(Part part, Map<Part, List<Row>> rows, Map<Part, Long> counts) {
        return new Group(rows.get(part), counts.get(part));
    }
}
