package uk.sandstone.platform.post;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.sandstone.kernel.NotFound;
import uk.sandstone.kernel.TimeOrderedId;
import uk.sandstone.platform.api.Outbox;
import uk.sandstone.platform.storage.Sql;

/**
 * The outbox in PostgreSQL. Only the first waiting delivery of a destination can be taken, so that one that waits for its next
 * attempt holds back what comes after it; one that is parked for a person steps aside.
 */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
class StoredOutbox implements Outbox {

    private static final String PUT = """
            INSERT INTO platform.outbox (id, destination, key, content_type, body, at, state, due)
            VALUES (?, ?, ?, ?, ?, ?, 'WAITING', ?) ON CONFLICT (destination, key) DO NOTHING""";
    private static final String SELECT =
            "SELECT id, destination, key, content_type, body, at, attempts, state, last_why FROM platform.outbox o";
    private static final String TAKE = SELECT + """
            \sWHERE state = 'WAITING' AND due <= ? AND NOT EXISTS (SELECT 1 FROM platform.outbox earlier
                 WHERE earlier.destination = o.destination AND earlier.state = 'WAITING' AND earlier.number < o.number)
             ORDER BY number LIMIT ? FOR UPDATE SKIP LOCKED""";
    private static final String SENT = history("SET state = 'SENT', attempts = attempts + 1, last_why = NULL");
    private static final String FAILED = history("""
            SET attempts = attempts + 1, last_why = ?, due = ?,
                state = CASE WHEN attempts + 1 >= ? THEN 'PARKED' ELSE 'WAITING' END""");
    private static final String AGAIN = history("SET state = 'WAITING', attempts = 0, last_why = NULL, due = ?");

    /** A change of a delivery and its row of history, in one go. */
    private static String history(String change) {
        return "WITH changed AS (UPDATE platform.outbox " + change + " WHERE id = ? RETURNING id, state, last_why) "
                + "INSERT INTO platform.outbox_attempt (delivery, at, state, why) SELECT id, ?, state, last_why FROM changed";
    }

    @Inject Sql sql;
    /** With the waits that grow from attempt to attempt, a day of a receiver's silence. */
    @Inject @ConfigProperty(name = "sandstone.outbox.attempts", defaultValue = "20") int budget;

    @Override @Transactional(MANDATORY)
    public UUID put(String destination, String key, String contentType, byte[] body, Instant at) {
        var id = TimeOrderedId.next();
        if (sql.change(PUT, id, destination, key, contentType, body, at, at) == 1) return id;
        return sql.first("SELECT id FROM platform.outbox WHERE destination = ? AND key = ?",
                row -> row.getObject(1, UUID.class), destination, key).orElseThrow();
    }

    @Override @Transactional(MANDATORY)
    public List<Delivery> takeDue(int most, Instant now) {
        return sql.list(TAKE, StoredOutbox::read, now, most);
    }

    @Override @Transactional(MANDATORY)
    public void sent(UUID delivery, Instant at) {
        mustBeThere(delivery, sql.change(SENT, delivery, at));
    }

    @Override @Transactional(MANDATORY)
    public void failed(UUID delivery, String why, Duration wait, Instant at) {
        mustBeThere(delivery, sql.change(FAILED, why, at.plus(wait), budget, delivery, at));
    }

    @Override @Transactional(MANDATORY)
    public void again(UUID delivery, Instant at) {
        mustBeThere(delivery, sql.change(AGAIN, at, delivery, at));
    }

    private static void mustBeThere(UUID delivery, int changed) {
        if (changed == 0) throw new NotFound("delivery", delivery);
    }

    @Override public List<Delivery> parked(int most) {
        return sql.list(SELECT + " WHERE state = 'PARKED' ORDER BY number DESC LIMIT ?", StoredOutbox::read, most);
    }

    @Override public Map<State, Long> counts() {
        var counts = new EnumMap<State, Long>(State.class);
        for (var state : State.values()) counts.put(state, 0L);
        sql.list("SELECT state, count(*) FROM platform.outbox GROUP BY state",
                row -> counts.put(State.valueOf(row.getString(1)), row.getLong(2)));
        return counts;
    }

    private static Delivery read(ResultSet row) throws SQLException {
        return new Delivery(row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getString(4), row.getBytes(5),
                row.getTimestamp(6).toInstant(), row.getInt(7), State.valueOf(row.getString(8)), row.getString(9));
    }
}
