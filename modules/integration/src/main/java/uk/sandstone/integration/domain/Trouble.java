package uk.sandstone.integration.domain;

import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Stream;

/** Whose fault it is that a message could not be worked, and so what helps. Source of the states: PostgreSQL, appendix A. */
enum Trouble {
    /** The database is away, full or stopping: every message would fail now. All wait. */
    HOUSE,
    /** Somebody did the same at the same moment: it will do when it is tried again. */
    RACE,
    /** The message, or our reading of it: trying again will not help. A person looks. */
    MESSAGE;

    static Trouble of(Throwable fault) {
        var causes = Stream.iterate(fault, Objects::nonNull, Throwable::getCause).toList();
        var database = causes.stream().filter(SQLException.class::isInstance).map(SQLException.class::cast).findFirst();
        if (database.isPresent()) return of(database.get().getSQLState());
        if (causes.stream().anyMatch(OptimisticLockException.class::isInstance)) return RACE;
        return causes.stream().anyMatch(c -> c instanceof SystemException || c instanceof RollbackException) ? HOUSE : MESSAGE;
    }

    /** @param state null when the pool had no connection to give */
    private static Trouble of(String state) {
        if (state == null || state.matches("(08|53|57|58).*")) return HOUSE;
        return state.matches("(40|55).*|23505|23P01") ? RACE : MESSAGE;
    }
}
