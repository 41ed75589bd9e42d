package uk.sandstone.integration.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Logger;
import java.util.stream.Stream;
import uk.sandstone.integration.wire.Faults;
import uk.sandstone.integration.wire.Working;
import uk.sandstone.platform.api.Actor;
import uk.sandstone.platform.api.SignedIn;

/** Works message by message as Sandstone; what cannot be worked becomes a person's, what is only out of order for now waits. */
@ApplicationScoped
class WorkQueue implements Working {

    private static final Logger LOG = Logger.getLogger(WorkQueue.class.getName());

    @Inject MessageWork work;
    @Inject SignedIn signedIn;

    @Override public boolean next() {
        return signedIn.as(Actor.SANDSTONE, this::one);
    }

    private boolean one() {
        var taken = new AtomicReference<UUID>();
        try {
            return work.next(taken::set);
        } catch (RuntimeException e) {
            if (taken.get() == null || isOutOfOrder(e)) throw e;
            LOG.warning(() -> "message " + taken.get() + " could not be worked: " + Faults.inShort(e));
            work.failed(taken.get(), reason(e));
            return true;
        }
    }

    private static String reason(RuntimeException e) {
        return e instanceof CannotWork cannot ? cannot.why() : "integration.work-broke";
    }

    /** The database or a lock, not the message: it will do when it is tried again. */
    private static boolean isOutOfOrder(Throwable e) {
        var causes = Stream.iterate(e, Objects::nonNull, Throwable::getCause).toList();
        var database = causes.stream().filter(SQLException.class::isInstance).map(SQLException.class::cast).findFirst();
        if (database.isPresent()) return isPassing(database.get().getSQLState());
        return causes.stream().anyMatch(c -> c instanceof OptimisticLockException || c instanceof SystemException
                || c instanceof RollbackException);
    }

    /** PostgreSQL's classes 08 connection, 40 rollback, 53 resources, 55 locks, 57 operator, 58 system; null from the pool. */
    private static boolean isPassing(String state) {
        return state == null || state.matches("(08|40|53|55|57|58).*");
    }
}
