package uk.sandstone.platform.post;

import jakarta.json.Json;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.sandstone.platform.api.Inbox.Message;
import uk.sandstone.platform.api.Inbox.State;

/** How a message stands in its row. */
class InboxRows {

    static final String ALL = select("body");
    /** A list of messages names them; whoever wants the bytes opens one. */
    static final String WITHOUT_BODY = select("''::bytea");

    private InboxRows() { }

    private static String select(String body) {
        return "SELECT id, door, sender, key, content_type, headers, " + body + ", at, state, why, attempts FROM platform.inbox";
    }

    static Message read(ResultSet row) throws SQLException {
        return new Message(row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getString(4), row.getString(5),
                headers(row.getString(6)), row.getBytes(7), row.getTimestamp(8).toInstant(), State.valueOf(row.getString(9)),
                row.getString(10), row.getInt(11));
    }

    static String json(Map<String, String> headers) {
        var json = Json.createObjectBuilder();
        headers.forEach(json::add);
        return json.build().toString();
    }

    private static Map<String, String> headers(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject().entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, header -> ((JsonString) header.getValue()).getString()));
        }
    }

    static byte[] digest(byte[] body) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(body);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
