package uk.sandstone.people.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import uk.sandstone.kernel.NhsNumber;
import uk.sandstone.people.api.PersonId;

/** People in their table. */
@ApplicationScoped
class JpaPeople implements People {

    private static final String LEARN = """
            INSERT INTO people.word (word) SELECT DISTINCT regexp_replace(key, '^home:', '') AS word
            FROM people.person, unnest(findable) AS key
            WHERE id = ? AND key ~ '^(home:)?[^0-9:]{2,}$' ORDER BY 1 ON CONFLICT DO NOTHING""";   // in order: two at once never deadlock

    @PersistenceContext(unitName = "people") EntityManager store;

    @Override public void add(Person person) {
        store.persist(person);
    }

    @Override public Optional<Person> find(PersonId id) {
        return Optional.ofNullable(store.find(Person.class, id.value()));
    }

    @Override public List<Person> find(Collection<PersonId> ids) {
        if (ids.isEmpty()) return List.of();
        return store.createQuery("SELECT p FROM Person p WHERE p.id IN :ids", Person.class)
                .setParameter("ids", ids.stream().map(PersonId::value).distinct().toList()).getResultList();
    }

    @Override public List<Person> withNhsNumber(NhsNumber number) {
        return store.createQuery("SELECT p FROM Person p WHERE p.nhsNumber = :number", Person.class)
                .setParameter("number", number).getResultList();
    }

    @Override public List<Person> mergedInto(PersonId id) {
        var all = new ArrayList<Person>();
        var into = List.of(id.value());
        while (!into.isEmpty()) {
            var next = store.createQuery("SELECT p FROM Person p WHERE p.mergedInto IN :into", Person.class)
                    .setParameter("into", into).getResultList();
            all.addAll(next);
            into = next.stream().map(person -> person.id().value()).toList();
        }
        return all;
    }

    @Override public void learnWords(Person person) {
        store.flush();
        store.createNativeQuery(LEARN).setParameter(1, person.id().value()).executeUpdate();
    }
}
