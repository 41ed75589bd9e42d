package uk.sandstone.journey.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The journeys in the database. */
@ApplicationScoped
class JpaJourneys implements Journeys {

    @PersistenceContext(unitName = "journey") EntityManager em;

    @Override public void add(Journey journey) {
        em.persist(journey);
    }

    @Override public Optional<Journey> find(UUID journey) {
        return Optional.ofNullable(em.find(Journey.class, journey));
    }

    @Override public Optional<Journey> holding(UUID promise) {
        return Optional.ofNullable(em.find(Promise.class, promise)).map(Promise::journey);
    }

    @Override public Optional<Journey> openUnder(UUID person) {
        return em.createQuery("select j from Journey j where j.shownUnder = :person and j.endedAt is null and j.joinedTo is null",
                Journey.class).setParameter("person", person).getResultStream().findFirst();
    }

    @Override public List<Journey> shownUnder(Collection<UUID> people) {
        return em.createQuery("select j from Journey j where j.shownUnder in :people order by j.firstContact, j.id",
                Journey.class).setParameter("people", people).getResultList();
    }

    @Override public void flush() {
        em.flush();
    }
}
