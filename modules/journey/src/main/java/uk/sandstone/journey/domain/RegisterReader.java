package uk.sandstone.journey.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import uk.sandstone.journey.api.GapId;
import uk.sandstone.journey.api.GapLine;
import uk.sandstone.journey.api.GapRegister.Counts;
import uk.sandstone.journey.api.GapRegister.Filter;
import uk.sandstone.journey.api.GapRegister.Part;
import uk.sandstone.journey.api.JourneyId;
import uk.sandstone.people.api.PeopleDesk;
import uk.sandstone.people.api.PersonId;
import uk.sandstone.people.api.PersonLine;
import uk.sandstone.platform.storage.Sql;

/** Reads the register: one line for each person, with the reason that weighs most, those who wait longest first. */
@ApplicationScoped
class RegisterReader {

    /** Looked at for one page when only one place is asked for: where people live is known to people, not to us. */
    private static final int MOST_LOOKED_AT = 2_000;

    @Inject Sql sql;
    @Inject GapWords words;
    @Inject Workers workers;
    @Inject PeopleDesk people;

    List<GapLine> open(Filter filter, GapLine after, int most) {
        if (filter.place() == null) return lines(filter, after, most);
        var found = new ArrayList<GapLine>();
        var last = after;
        for (int seen = 0; found.size() < most && seen < MOST_LOOKED_AT; ) {
            var some = lines(filter, last, 200);
            some.stream().filter(line -> livesIn(line, filter.place())).limit((long) most - found.size()).forEach(found::add);
            if (some.size() < 200) break;
            last = some.get(some.size() - 1);
            seen += some.size();
        }
        return found;
    }

    Counts counts(Filter filter) {
        if (filter.place() != null) {
            return new Counts(open(filter.in(Part.UNOWNED), null, MOST_LOOKED_AT).size(),
                    open(filter.in(Part.LATE), null, MOST_LOOKED_AT).size(),
                    open(filter.in(Part.WAITING), null, MOST_LOOKED_AT).size());
        }
        var asked = RegisterSql.counts(filter);
        return sql.first(asked.sql(), row -> new Counts(row.getLong(1), row.getLong(2), row.getLong(3)), asked.parameters())
                .orElseThrow();
    }

    List<GapLine> ofJourney(JourneyId journey) {
        return told(sql.list(RegisterSql.LINE + " AND g.journey = ? ORDER BY g.weight, g.id", GapRow::read, journey.value()));
    }

    List<GapLine> one(GapId gap) {
        return told(sql.list(RegisterSql.LINE + " AND g.id = ?", GapRow::read, gap.value()));
    }

    private List<GapLine> lines(Filter filter, GapLine after, int most) {
        var asked = RegisterSql.page(filter, after, most);
        return told(sql.list(asked.sql(), GapRow::read, asked.parameters()));
    }

    private List<GapLine> told(List<GapRow> rows) {
        var names = workers.names(rows.stream().flatMap(r -> Stream.of(r.owner(), r.journeyOwner(), r.keeper())
                .filter(Objects::nonNull)).toList());
        var lines = people.lines(new HashSet<>(rows.stream().map(GapRow::person).filter(Objects::nonNull)
                .map(PersonId::new).toList()));
        return rows.stream().map(row -> line(row, names, row.person() == null ? null : lines.get(new PersonId(row.person()))))
                .toList();
    }

    private GapLine line(GapRow row, Map<UUID, String> names, PersonLine person) {
        return new GapLine(new GapId(row.id()), row.person() == null ? null : new PersonId(row.person()), person,
                row.journey() == null ? null : new JourneyId(row.journey()), row.rule(), words.of(row, names), row.also(),
                row.since(), row.ownerId(), names.get(row.owner()), row.promiseId(), row.nextWhat(), row.nextDue(), row.link());
    }

    private static boolean livesIn(GapLine line, String place) {
        return line.line() != null && place.equals(line.line().place());
    }
}
