package uk.sandstone.integration.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
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
            var trouble = Trouble.of(e);
            if (taken.get() == null || trouble == Trouble.HOUSE) throw e;
            LOG.log(trouble == Trouble.RACE ? Level.FINE : Level.WARNING, () -> "message " + taken.get() + " could not be worked (" + trouble + "): " + Faults.inShort(e));
            if (trouble != Trouble.RACE || !work.again(taken.get())) work.failed(taken.get(), reason(e));
            return true;
        }
    }

    private static String reason(RuntimeException e) {
        return e instanceof CannotWork cannot ? cannot.why() : "integration.work-broke";
    }
}
