package uk.sandstone.integration.senders;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import uk.sandstone.integration.api.SenderBook.Call;
import uk.sandstone.kernel.TimeOrderedId;

/** What ward clerks said when somebody rang. */
@ApplicationScoped
class SenderCalls {

    @Resource(lookup = "java:app/sandstone") DataSource database;

    void add(String ods, Instant at, String by, String words) {
        var sql = "INSERT INTO integration.sender_call (id, ods, at, by_name, words) VALUES (?, ?, ?, ?, ?)";
        try (var connection = database.getConnection(); var insert = connection.prepareStatement(sql)) {
            insert.setObject(1, TimeOrderedId.next());
            insert.setString(2, ods);
            insert.setTimestamp(3, Timestamp.from(at));
            insert.setString(4, by);
            insert.setString(5, words);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a call could not be written down", e);
        }
    }

    Optional<Call> latest(String ods) {
        var sql = "SELECT at, by_name, words FROM integration.sender_call WHERE ods = ? ORDER BY at DESC LIMIT 1";
        try (var connection = database.getConnection(); var query = connection.prepareStatement(sql)) {
            query.setString(1, ods);
            try (var rows = query.executeQuery()) {
                return rows.next() ? Optional.of(new Call(rows.getTimestamp(1).toInstant(), rows.getString(2), rows.getString(3)))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("calls could not be read", e);
        }
    }
}
