package uk.sandstone.platform.storage;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Plain SQL on the one data source: inside a transaction it joins it, outside each statement is its own. */
@ApplicationScoped
public class Sql {

    @Resource(lookup = "java:app/sandstone") DataSource source;

    /** @param parameters null, strings, numbers, booleans, UUIDs, instants, bytes or arrays of strings */
    public int change(String sql, Object... parameters) {
        return run(sql, parameters, PreparedStatement::executeUpdate);
    }

    public <T> List<T> list(String sql, Row<T> row, Object... parameters) {
        return run(sql, parameters, statement -> {
            var found = new ArrayList<T>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) found.add(row.read(rows));
            }
            return found;
        });
    }

    public <T> Optional<T> first(String sql, Row<T> row, Object... parameters) {
        return list(sql, row, parameters).stream().findFirst();
    }

    private <T> T run(String sql, Object[] parameters, Step<T> step) {
        try (var connection = source.getConnection(); var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, storable(connection, parameters[i]));
            }
            return step.take(statement);
        } catch (SQLException e) {
            throw StorageFailed.because(e);
        }
    }

    private static Object storable(Connection connection, Object value) throws SQLException {
        if (value instanceof Instant at) return Timestamp.from(at);
        if (value instanceof String[] words) return connection.createArrayOf("text", words);
        return value;
    }

    /** Reads one row. */
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private interface Step<T> {
        T take(PreparedStatement statement) throws SQLException;
    }
}
