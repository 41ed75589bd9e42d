package uk.sandstone.people.search;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Asks the search keys of the people table, on the connection of the running transaction. */
@ApplicationScoped
class Keys {

    private static final String NEAR = "SELECT asked, word, how, slips FROM people.near_words(?)";
    private static final String BY_IDS = "SELECT " + Known.COLUMNS + " FROM people.person p WHERE p.id = ANY (?)";

    @Resource(lookup = "java:app/sandstone") DataSource source;

    /** @param question one arm is enough; each condition of it must hold */
    List<Known> people(Question question, int most) {
        if (question.isEmpty()) return List.of();
        return run(question.sql(most), statement -> {
            int place = 1;
            for (var keys : question.parameters()) statement.setArray(place++, texts(statement, keys));
            return rows(statement, Known::read);
        });
    }

    List<Known> byIds(Collection<UUID> ids) {
        if (ids.isEmpty()) return List.of();
        return run(BY_IDS, statement -> {
            statement.setArray(1, statement.getConnection().createArrayOf("uuid", ids.toArray()));
            return rows(statement, Known::read);
        });
    }

    Near near(Collection<String> words) {
        if (words.isEmpty()) return Near.NOTHING;
        return run(NEAR, statement -> {
            statement.setArray(1, texts(statement, words));
            var near = new HashMap<String, List<Near.Meant>>();
            rows(statement, row -> near.computeIfAbsent(row.getString(1), word -> new ArrayList<>())
                    .add(new Near.Meant(row.getString(2), Near.How.valueOf(row.getString(3)), row.getInt(4))));
            return new Near(near);
        });
    }

    private <T> T run(String sql, Step<T> step) {
        try (Connection connection = source.getConnection(); var statement = connection.prepareStatement(sql)) {
            return step.take(statement);
        } catch (SQLException e) {
            throw new SearchFailed(e);
        }
    }

    private static <T> List<T> rows(PreparedStatement statement, Row<T> row) throws SQLException {
        var found = new ArrayList<T>();
        try (var rows = statement.executeQuery()) {
            while (rows.next()) found.add(row.read(rows));
        }
        return found;
    }

    private static java.sql.Array texts(PreparedStatement statement, Collection<String> words) throws SQLException {
        return statement.getConnection().createArrayOf("text", words.toArray());
    }

    private interface Step<T> {
        T take(PreparedStatement statement) throws SQLException;
    }

    private interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }
}
