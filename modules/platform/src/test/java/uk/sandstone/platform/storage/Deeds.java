package uk.sandstone.platform.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.TreeSet;

/** A deed of two statements. */
@ApplicationScoped
class Deeds {

    @Inject Sql sql;

    /** One number when both ran in the transaction; two when each was committed by itself. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Set<String> transactionsOfTwoStatements() {
        var numbers = new TreeSet<String>();
        for (int i = 0; i < 2; i++) {
            numbers.add(sql.first("SELECT pg_current_xact_id()::text", row -> row.getString(1)).orElseThrow());
        }
        return numbers;
    }
}
