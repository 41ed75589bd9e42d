package uk.sandstone.platform.storage;

import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * What the application's account may do in a schema: read and write rows, own nothing, define nothing. Set before the first
 * migration, as default privileges, so that a migration takes rights away where it must and never has to give them.
 */
class Privileges {

    private final DataSource owner;
    private final String account;

    Privileges(DataSource owner, String account) {
        this.owner = owner;
        this.account = '"' + account.replace("\"", "\"\"") + '"';
    }

    void grant(String schema) {
        run("SELECT pg_advisory_xact_lock(hashtext('sandstone.privileges'))",       // two nodes may start at once
            "CREATE SCHEMA IF NOT EXISTS " + schema,
            "GRANT USAGE ON SCHEMA " + schema + " TO " + account,
            "ALTER DEFAULT PRIVILEGES IN SCHEMA " + schema + " GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO " + account,
            "ALTER DEFAULT PRIVILEGES IN SCHEMA " + schema + " GRANT USAGE, SELECT ON SEQUENCES TO " + account);
    }

    /** The account reads which migrations ran (a node without the owner's account checks them), and writes none. */
    void guardHistory(String schema) {
        run("REVOKE INSERT, UPDATE, DELETE ON " + schema + ".flyway_schema_history FROM " + account);
    }

    private void run(String... statements) {
        try (var connection = owner.getConnection(); var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (var sql : statements) statement.execute(sql);
            connection.commit();
        } catch (SQLException e) {
            throw StorageFailed.because(e);
        }
    }
}
