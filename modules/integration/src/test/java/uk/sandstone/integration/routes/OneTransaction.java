package uk.sandstone.integration.routes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.TreeSet;
import uk.sandstone.platform.storage.Sql;

/** Asks PostgreSQL, by both ways, in which transaction it is. */
@ApplicationScoped
class OneTransaction {

    private static final String QUESTION = "SELECT pg_backend_pid() || ' ' || pg_current_xact_id()";

    @PersistenceContext(unitName = "integration") EntityManager em;
    @Inject Sql sql;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Set<String> ofItsOwn() {
        return joined();
    }

    Set<String> joined() {
        var seen = new TreeSet<String>();
        seen.add(sql.first(QUESTION, row -> row.getString(1)).orElseThrow());
        seen.add(em.createNativeQuery(QUESTION).getSingleResult().toString());
        seen.add(sql.first(QUESTION, row -> row.getString(1)).orElseThrow());
        return seen;
    }
}
