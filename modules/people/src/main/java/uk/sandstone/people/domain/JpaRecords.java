package uk.sandstone.people.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.sandstone.people.api.MergeId;
import uk.sandstone.people.api.PersonId;

/** Merges, changes and openings in their tables. */
@ApplicationScoped
class JpaRecords implements Records {

    @PersistenceContext(unitName = "people") EntityManager store;

    @Override public void add(Merge merge) {
        store.persist(merge);
    }

    @Override public void add(Collection<Change> changes) {
        changes.forEach(store::persist);
    }

    @Override public void add(Opening opening) {
        store.persist(opening);
    }

    @Override public Optional<Merge> merge(MergeId id) {
        return Optional.ofNullable(store.find(Merge.class, id.value()));
    }

    @Override public List<Merge> standingInto(PersonId kept) {
        return store.createQuery("SELECT m FROM Merge m WHERE m.kept = :kept AND m.undoneAt IS NULL ORDER BY m.at DESC, m.id DESC", Merge.class)
                .setParameter("kept", kept.value()).getResultList();
    }

    @Override public List<Change> changesOf(PersonId person) {
        return store.createQuery("SELECT c FROM Change c WHERE c.person = :person ORDER BY c.turn", Change.class)
                .setParameter("person", person.value()).getResultList();
    }

    @Override public Optional<Change> change(UUID id) {
        return Optional.ofNullable(store.find(Change.class, id));
    }

    @Override public Map<Change, Merge> toBePlaced(PersonId person) {
        var found = new LinkedHashMap<Change, Merge>();
        store.createQuery("""
                SELECT c, m FROM Change c JOIN Merge m ON m.id = c.setAside
                WHERE (m.kept = :person OR m.merged = :person) AND c.settled IS NULL ORDER BY c.at, c.id""", Object[].class)
                .setParameter("person", person.value()).getResultList().forEach(row -> found.put((Change) row[0], (Merge) row[1]));
        return found;
    }

    @Override public Set<PersonId> openTo(String username, Instant at) {
        return store.createQuery("SELECT o.person FROM Opening o WHERE o.username = :username AND o.endsAt > :at", UUID.class)
                .setParameter("username", username).setParameter("at", at).getResultStream().map(PersonId::new).collect(Collectors.toSet());
    }

    @Override public Map<UUID, String> reasons(Collection<UUID> openings) {
        if (openings.isEmpty()) return Map.of();
        return store.createQuery("SELECT o.id, o.why FROM Opening o WHERE o.id IN :ids", Object[].class)
                .setParameter("ids", List.copyOf(openings)).getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }
}
