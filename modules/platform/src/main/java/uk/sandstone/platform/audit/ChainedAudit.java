package uk.sandstone.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import uk.sandstone.platform.api.Audit;
import uk.sandstone.platform.api.NotAllowed;
import uk.sandstone.platform.api.SignedIn;
import uk.sandstone.platform.storage.Sql;

/** Writes through the one database function that may; never outside a transaction, so that deed and audit stand together. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ChainedAudit implements Audit {

    private static final String KEEP = "SELECT platform.keep_audit(?, ?, ?, ?, ?, ?)";

    @Inject Sql sql;
    @Inject SignedIn signedIn;
    @Inject Clock clock;

    @Override public void keep(String deed, UUID person, UUID about) {
        var actor = signedIn.actor().orElseThrow(() -> new NotAllowed(deed));
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);        // as exact as the column, else the hash would differ
        sql.first(KEEP, row -> 1, at, actor.username(), actor.name(), deed, person, about);
    }
}
