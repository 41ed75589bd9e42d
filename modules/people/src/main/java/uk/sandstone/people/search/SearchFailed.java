package uk.sandstone.people.search;

import java.sql.SQLException;

/** The database did not answer a search. Its message is the SQL state only: others quote what was looked for. */
class SearchFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SearchFailed(SQLException cause) {
        super("SQL state " + cause.getSQLState(), cause);
    }
}
