package uk.sandstone.journey.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/** The merges in the database. */
@ApplicationScoped
class JpaMergedPeople implements MergedPeople {

    @PersistenceContext(unitName = "journey") EntityManager em;

    @Override public void put(UUID merge, UUID merged, UUID kept) {
        em.persist(new Merged(merge, merged, kept));
    }

    @Override public void remove(UUID merge) {
        em.createQuery("select m from Merged m where m.merge = :merge", Merged.class).setParameter("merge", merge)
                .getResultStream().forEach(em::remove);
        em.flush();
    }

    @Override public UUID survivorOf(UUID person) {
        var step = em.find(Merged.class, person);
        return step == null ? person : survivorOf(step.kept());
    }
}
