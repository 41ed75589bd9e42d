package uk.sandstone.platform.storage;

import java.sql.SQLException;

/** The database did not do what was asked; the transaction is lost. Its message is the SQL state only: others quote data. */
public class StorageFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private StorageFailed(SQLException cause) {
        super("SQL state " + cause.getSQLState(), cause);
    }

    public static StorageFailed because(SQLException cause) {
        return new StorageFailed(cause);
    }
}
