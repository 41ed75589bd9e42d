package uk.sandstone.platform.post;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.sandstone.kernel.NotFound;
import uk.sandstone.kernel.TimeOrderedId;
import uk.sandstone.platform.api.Actor;
import uk.sandstone.platform.api.Inbox;
import uk.sandstone.platform.api.SignedIn;
import uk.sandstone.platform.storage.Sql;

/** The inbox in PostgreSQL. The unique key over sender and key decides who came first, whoever else tries at the same time. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
class StoredInbox implements Inbox {

    private static final String KEEP = """
            INSERT INTO platform.inbox
                (id, door, sender, key, content_type, headers, body, digest, at, first_state, first_why, state, why, due)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (sender, key) DO NOTHING""";
    private static final String SETTLE = """
            WITH settled AS (
                UPDATE platform.inbox SET state = ?, why = ?, attempts = attempts + 1, due = ?::timestamptz
                    + CASE WHEN ? = 'ACCEPTED' THEN least(300, 2 ^ attempts) ELSE 0 END * interval '1 second'
                 WHERE id = ? RETURNING id)
            INSERT INTO platform.inbox_attempt (message, at, state, why, by) SELECT id, ?, ?, ?, ? FROM settled""";
    private static final String TAKE = InboxRows.ALL
            + " WHERE state = 'ACCEPTED' AND due <= ? ORDER BY at, id LIMIT ? FOR UPDATE SKIP LOCKED";
    private static final String LIST = InboxRows.WITHOUT_BODY + """
            \sWHERE (?::text[] IS NULL OR state = ANY (?::text[])) AND (?::text IS NULL OR sender = ?)
               AND at < ? ORDER BY at DESC LIMIT ?""";
    private static final String HISTORY = """
            SELECT at, first_state, first_why, door FROM platform.inbox WHERE id = ?
            UNION ALL (SELECT at, state, why, by FROM platform.inbox_attempt WHERE message = ? ORDER BY number)""";
    /** Jumps from sender to sender in the index: as quick with a million messages as with ten. */
    private static final String LAST_HEARD = """
            WITH RECURSIVE heard AS (
                (SELECT sender, at FROM platform.inbox ORDER BY sender, at DESC LIMIT 1)
                UNION ALL SELECT next.* FROM heard, LATERAL (SELECT i.sender, i.at FROM platform.inbox i
                     WHERE i.sender > heard.sender ORDER BY i.sender, i.at DESC LIMIT 1) next)
            SELECT sender, at FROM heard""";

    @Inject Sql sql;
    @Inject SignedIn signedIn;
    @Inject Clock clock;

    @Override @Transactional(MANDATORY)
    public Kept keep(Arrival arrival) {
        var id = TimeOrderedId.next();
        var digest = InboxRows.digest(arrival.body());
        var state = arrival.state().name();
        var fresh = sql.change(KEEP, id, arrival.door(), arrival.sender(), arrival.key(), arrival.contentType(),
                InboxRows.json(arrival.headers()), arrival.body(), digest, arrival.at(), state, arrival.why(), state,
                arrival.why(), arrival.at());
        return fresh == 1 ? new Kept(id, false, true, arrival.state()) : before(arrival, digest);
    }

    private Kept before(Arrival arrival, byte[] digest) {
        return sql.first("SELECT id, digest, state FROM platform.inbox WHERE sender = ? AND key = ?",
                row -> new Kept(row.getObject(1, UUID.class), true, Arrays.equals(row.getBytes(2), digest),
                        State.valueOf(row.getString(3))), arrival.sender(), arrival.key()).orElseThrow();
    }

    @Override @Transactional(MANDATORY)
    public void settle(UUID message, State state, String why) {
        var by = signedIn.actor().orElse(Actor.SANDSTONE).username();
        var now = clock.instant();
        if (sql.change(SETTLE, state.name(), why, now, state.name(), message, now, state.name(), why, by) == 0) {
            throw new NotFound("message", message);
        }
    }

    @Override @Transactional(MANDATORY)
    public List<Message> takeAccepted(int most, Instant now) {
        return sql.list(TAKE, InboxRows::read, now, most);
    }

    @Override public Optional<Message> find(UUID message) {
        return sql.first(InboxRows.ALL + " WHERE id = ?", InboxRows::read, message);
    }

    @Override public List<Attempt> attempts(UUID message) {
        return sql.list(HISTORY, row -> new Attempt(row.getTimestamp(1).toInstant(), State.valueOf(row.getString(2)),
                row.getString(3), row.getString(4)), message, message);
    }

    @Override public List<Message> list(List<State> states, String sender, Instant before, int most) {
        var wanted = states == null ? null : states.stream().map(State::name).toArray(String[]::new);
        return sql.list(LIST, InboxRows::read, wanted, wanted, sender, sender, before, most);
    }

    @Override public Map<String, Instant> lastHeard() {
        return sql.list(LAST_HEARD, row -> Map.entry(row.getString(1), row.getTimestamp(2).toInstant())).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override public Map<State, Long> counts() {
        var counts = new EnumMap<State, Long>(State.class);
        for (var state : State.values()) counts.put(state, 0L);
        sql.list("SELECT state, count(*) FROM platform.inbox GROUP BY state",
                row -> counts.put(State.valueOf(row.getString(1)), row.getLong(2)));
        return counts;
    }
}
