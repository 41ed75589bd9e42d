package uk.sandstone.journey.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import uk.sandstone.journey.api.JourneyId;
import uk.sandstone.journey.api.PromiseId;
import uk.sandstone.journey.api.Worklist.Part;
import uk.sandstone.journey.api.Worklist.Row;
import uk.sandstone.people.api.PersonId;
import uk.sandstone.people.api.PersonLine;
import uk.sandstone.place.api.WorkerId;

/** One row of the worklist as it is stored, before people and place say their names. */
record WorklistRow(Part part, UUID journey, UUID person, UUID promise, String what, Instant due, UUID keeper, UUID owner,
                   boolean taken, Instant lastHeard, Instant nothingSince) {

    static WorklistRow read(ResultSet row) throws SQLException {
        return new WorklistRow(Part.valueOf(row.getString("part")), row.getObject("id", UUID.class),
                row.getObject("shown_under", UUID.class), row.getObject("promise", UUID.class), row.getString("what"),
                at(row, "due"), row.getObject("keeper", UUID.class), row.getObject("owner", UUID.class),
                row.getTimestamp("taken_at") != null, at(row, "last_heard"), at(row, "nothing_since"));
    }

    PersonId personId() {
        return new PersonId(person);
    }

    Row told(Map<PersonId, PersonLine> lines, Map<UUID, String> names) {
        return new Row(personId(), lines.get(personId()), new JourneyId(journey),
                promise == null ? null : new PromiseId(promise), what, due, worker(keeper), names.get(keeper), worker(owner),
                names.get(owner), lastHeard, nothingSince, owner != null && !taken);
    }

    private static WorkerId worker(UUID id) {
        return id == null ? null : new WorkerId(id);
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
