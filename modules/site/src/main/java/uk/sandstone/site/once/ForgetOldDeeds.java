package uk.sandstone.site.once;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import uk.sandstone.platform.api.Lease;

/** Keeps the table of deeds short. */
@Singleton
@DependsOn("Boot")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ForgetOldDeeds {

    @Inject Once once;
    @Inject Lease lease;

    @Schedule(hour = "*", minute = "17", persistent = false)
    void forget() {
        lease.runAlone("site.forget-old-deeds", once::forgetOld);
    }
}
