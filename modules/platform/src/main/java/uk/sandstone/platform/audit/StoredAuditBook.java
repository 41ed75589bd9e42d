package uk.sandstone.platform.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import uk.sandstone.platform.api.AuditBook;
import uk.sandstone.platform.api.Needs;
import uk.sandstone.platform.api.Role;
import uk.sandstone.platform.storage.Sql;
import uk.sandstone.platform.storage.StorageFailed;

/** Reads the audit. Its own reading of a person's lines is a look at the record, too, and is kept by whoever shows them. */
@ApplicationScoped
class StoredAuditBook implements AuditBook {

    private static final String ABOUT = """
            SELECT number, at, username, name, deed, about FROM platform.audit
             WHERE person = ? AND number < ? ORDER BY number DESC LIMIT ?""";

    @Inject Sql sql;
    @Resource(lookup = "java:app/sandstone") DataSource source;

    @Override
    @Transactional(rollbackOn = Exception.class)
    @Needs({Role.CONNECTOR, Role.SOCIAL_WORKER, Role.TEAM_LEAD, Role.INFORMATION_GOVERNANCE})
    public List<Line> about(UUID person, long before, int most) {
        if (most < 1 || most > 200) throw new IllegalArgumentException("1 to 200 lines at a time");
        return sql.list(ABOUT, row -> new Line(row.getLong(1), row.getTimestamp(2).toInstant(), row.getString(3),
                row.getString(4), row.getString(5), row.getObject(6, UUID.class)), person, before, most);
    }

    @Override
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    @Needs({Role.INFORMATION_GOVERNANCE, Role.ADMINISTRATOR, Role.SYSTEM})
    public Verdict verify() {
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try {
                return Verification.run(connection);
            } finally {
                connection.rollback();
                connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw StorageFailed.because(e);
        }
    }
}
