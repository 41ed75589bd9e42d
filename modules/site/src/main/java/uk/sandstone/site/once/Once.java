package uk.sandstone.site.once;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * Does a deed once, however often its form is sent: a double click, a reload, an impatient second press (ux.md T23). The
 * claim stands in the transaction of the deed itself, so both are kept or neither, on any node: a second post waits for the
 * first and then goes where the first went; a deed that failed may be tried again.
 */
@ApplicationScoped
class Once {

    @Inject UserTransaction transaction;
    @Resource(lookup = "java:app/sandstone") DataSource database;

    /**
     * @param key  the same for the same post, and only for that
     * @param deed what to do; its outcome says where to go next. With null it stays where it is, and so it may be done again:
     *             it only looked something up, or asks for more
     */
    String doOnce(String key, Supplier<String> deed) {
        try {
            transaction.begin();
            try {
                return claimed(key) ? done(key, deed.get()) : leftAs(outcomeOf(key));
            } finally {
                if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) transaction.rollback();
            }
        } catch (SQLException | NotSupportedException | SystemException | RollbackException | HeuristicMixedException
                 | HeuristicRollbackException e) {
            throw new DeedNotKept(e);
        }
    }

    private String done(String key, String outcome) throws SQLException, SystemException, RollbackException,
            HeuristicMixedException, HeuristicRollbackException {
        if (transaction.getStatus() != Status.STATUS_ACTIVE) {
            if (outcome == null) return leftAs(null);                                  // the page dealt with a refusal itself
            throw new DeedNotKept(new RollbackException("it said that it was done"));
        }
        if (outcome == null) update("DELETE FROM site.deed WHERE key = ?", key);
        else update("UPDATE site.deed SET outcome = ? WHERE key = ?", outcome, key);
        transaction.commit();
        return outcome;
    }

    private String leftAs(String outcome) throws SystemException {
        transaction.rollback();
        return outcome;
    }

    private boolean claimed(String key) throws SQLException {
        return update("INSERT INTO site.deed (key) VALUES (?) ON CONFLICT DO NOTHING", key) == 1;
    }

    private String outcomeOf(String key) throws SQLException {
        try (var connection = database.getConnection();
             var select = connection.prepareStatement("SELECT outcome FROM site.deed WHERE key = ?")) {
            select.setString(1, key);
            try (var row = select.executeQuery()) {
                return row.next() ? row.getString(1) : null;
            }
        }
    }

    private int update(String sql, String... values) throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) statement.setString(i + 1, values[i]);
            return statement.executeUpdate();
        }
    }

    /** After a day nobody presses the same button of the same page again. */
    void forgetOld() {
        try {
            update("DELETE FROM site.deed WHERE at < now() - interval '1 day'");
        } catch (SQLException e) {
            throw new DeedNotKept(e);
        }
    }
}
