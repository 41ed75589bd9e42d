package uk.sandstone.integration.domain;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import uk.sandstone.kernel.TimeOrderedId;

/** Every time the same message came again. Rows of their own, so that a repeat never waits for the work on the first one. */
@ApplicationScoped
class Repeats {

    @Resource(lookup = "java:app/sandstone") DataSource database;

    void again(UUID message, Instant at) {
        var sql = "INSERT INTO integration.repeat (id, message, at) VALUES (?, ?, ?)";
        try (var connection = database.getConnection(); var insert = connection.prepareStatement(sql)) {
            insert.setObject(1, TimeOrderedId.next());
            insert.setObject(2, message);
            insert.setTimestamp(3, Timestamp.from(at));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a repeat could not be written down", e);
        }
    }
}
