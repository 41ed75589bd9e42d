package uk.sandstone.journey.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import uk.sandstone.journey.api.PromiseId;
import uk.sandstone.place.api.WorkerId;

/** One open entry as it is stored, with what its words need. @param what the promise that the rule complains of */
record GapRow(UUID id, UUID person, UUID journey, String rule, String ownWords, List<String> also, Instant since, UUID owner,
              UUID journeyOwner, UUID nextPromise, String nextWhat, Instant nextDue, String what, UUID keeper, Instant due,
              String introducedBy, Instant lastHeard, String link) {

    static GapRow read(ResultSet row) throws SQLException {
        var also = row.getString("also");
        return new GapRow(uuid(row, "id"), uuid(row, "person"), uuid(row, "journey"), row.getString("rule"),
                row.getString("words"), also == null ? List.of() : Arrays.asList(also.split(",")), at(row, "since"),
                uuid(row, "owner"), uuid(row, "journey_owner"), uuid(row, "next_promise"), row.getString("next_what"),
                at(row, "next_due"), row.getString("what"), uuid(row, "keeper"), at(row, "due"),
                row.getString("introduced_by"), at(row, "last_heard"), row.getString("link"));
    }

    WorkerId ownerId() {
        return owner == null ? null : new WorkerId(owner);
    }

    PromiseId promiseId() {
        return nextPromise == null ? null : new PromiseId(nextPromise);
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
