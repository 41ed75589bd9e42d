package uk.sandstone.journey.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.sandstone.platform.storage.Sql;

/** The register in the database. */
@ApplicationScoped
class JpaGaps implements Gaps {

    @PersistenceContext(unitName = "journey") EntityManager em;
    @Inject Sql sql;

    /** The timer may put the same entry there in the same moment: then theirs is as good as ours. */
    @Override public void add(Gap gap) {
        em.flush();
        sql.change("""
                INSERT INTO journey.gap (id, rule, source, journey, person, words, since, opened_at, owner, weight, link)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (rule, source) WHERE closed_at IS NULL DO NOTHING""", gap.columns());
    }

    @Override public List<Gap> openOfJourney(UUID journey) {
        return em.createQuery("select g from Gap g where g.journey = :journey and g.closedAt is null", Gap.class)
                .setParameter("journey", journey).getResultList();
    }

    @Override public Optional<Gap> open(String rule, UUID source) {
        return em.createQuery("select g from Gap g where g.rule = :rule and g.source = :source and g.closedAt is null", Gap.class)
                .setParameter("rule", rule).setParameter("source", source).getResultStream().findFirst();
    }

    @Override public Optional<Gap> find(UUID gap) {
        return Optional.ofNullable(em.find(Gap.class, gap));
    }
}
