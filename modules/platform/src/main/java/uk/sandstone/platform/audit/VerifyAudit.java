package uk.sandstone.platform.audit;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;

/**
 * Proves from the command line that nobody changed, removed or cut off a line of the audit. Needs an account that may read:
 * {@code java -cp ... uk.sandstone.platform.audit.VerifyAudit jdbc:postgresql://host/db user}, the password in DB_PASSWORD;
 * without arguments DB_URL, DB_USER and DB_PASSWORD. Exit: 0 whole, 1 tampered with, 2 not checked.
 */
public final class VerifyAudit {

    private VerifyAudit() { }

    public static void main(String[] arguments) {
        System.exit(run(arguments, System.getenv(), System.out));
    }

    static int run(String[] arguments, Map<String, String> environment, PrintStream out) {
        var url = arguments.length > 0 ? arguments[0] : environment.get("DB_URL");
        if (url == null) {
            out.println("Give the JDBC address and the account, or set DB_URL, DB_USER and DB_PASSWORD.");
            return 2;
        }
        var account = new Properties();
        account.setProperty("user", arguments.length > 1 ? arguments[1] : environment.getOrDefault("DB_USER", "sandstone_app"));
        account.setProperty("password", environment.getOrDefault("DB_PASSWORD", ""));
        try (var connection = DriverManager.getConnection(url, account)) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            var verdict = Verification.run(connection);
            out.println("Checked " + verdict.rows() + " rows of the audit.");
            verdict.faults().forEach(out::println);
            out.println(verdict.isWhole() ? "Every chain is whole." : "The audit was tampered with.");
            return verdict.isWhole() ? 0 : 1;
        } catch (SQLException e) {
            out.println("The audit could not be read: SQL state " + e.getSQLState());
            return 2;
        }
    }
}
