package uk.sandstone.platform.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.sandstone.platform.api.Lease;
import uk.sandstone.platform.api.WebContext;

/** Timers are EJBs, and below an EJB a transaction does not hold: so the work is done in the web application's context. */
@ApplicationScoped
class DatabaseLease implements Lease {

    @Inject WebContext context;
    @Inject LeaseLock lock;

    @Override public boolean runAlone(String name, Runnable work) {
        return context.isReady() && context.run(() -> lock.runAlone(name, work));
    }
}
