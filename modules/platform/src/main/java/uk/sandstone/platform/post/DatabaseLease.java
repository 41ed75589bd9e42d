package uk.sandstone.platform.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import uk.sandstone.platform.api.Actor;
import uk.sandstone.platform.api.Lease;
import uk.sandstone.platform.api.SignedIn;
import uk.sandstone.platform.storage.Sql;

/** A lease is a lock of the database that ends with the transaction, and so with the node that held it. */
@ApplicationScoped
class DatabaseLease implements Lease {

    @Inject Sql sql;
    @Inject SignedIn signedIn;

    @Override
    @Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = Exception.class)
    public boolean runAlone(String name, Runnable work) {
        var mine = sql.first("SELECT pg_try_advisory_xact_lock(hashtextextended(?, 0))", row -> row.getBoolean(1), name).orElseThrow();
        if (mine) {
            signedIn.as(Actor.SANDSTONE, () -> {
                work.run();
                return null;
            });
        }
        return mine;
    }
}
