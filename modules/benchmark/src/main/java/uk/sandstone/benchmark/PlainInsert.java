package uk.sandstone.benchmark;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** What the same PostgreSQL commits when the same bytes go in by one plain insert a message: the yardstick for our door. */
final class PlainInsert implements Load.Sender {

    private final Connection connection;
    private final PreparedStatement insert;
    private final Supplier<String> messages;

    private PlainInsert(Connection connection, Supplier<String> messages) throws SQLException {
        this.connection = connection;
        this.messages = messages;
        this.insert = connection.prepareStatement("insert into bench.plain (id, body) values (?, ?)");
    }

    /** @param owner whose account may make a table */
    static void makeTable(DataSource owner) throws SQLException {
        try (var connection = owner.getConnection(); var statement = connection.createStatement()) {
            statement.execute("drop schema if exists bench cascade");
            statement.execute("create schema bench");
            statement.execute("create table bench.plain (id uuid primary key, body bytea not null)");
        }
    }

    static void dropTable(DataSource owner) throws SQLException {
        try (var connection = owner.getConnection(); var statement = connection.createStatement()) {
            statement.execute("drop schema bench cascade");
        }
    }

    static Load.Senders over(DataSource owner, Supplier<String> messages) {
        return n -> new PlainInsert(owner.getConnection(), messages);
    }

    /** Auto-commit: one insert, one commit, as durable as ours. */
    @Override public boolean turn() throws SQLException {
        insert.setObject(1, UUID.randomUUID());
        insert.setBytes(2, messages.get().getBytes(StandardCharsets.UTF_8));
        return insert.executeUpdate() == 1;
    }

    @Override public void close() throws SQLException {
        connection.close();
    }
}
