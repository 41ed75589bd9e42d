package uk.sandstone.people.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.sandstone.kernel.NhsNumber;
import uk.sandstone.people.api.PersonId;

/** Everybody we know of, merged records included. */
interface People {

    void add(Person person);

    /** This very record, merged or not. */
    Optional<Person> find(PersonId id);

    List<Person> find(Collection<PersonId> ids);

    /** All records that hold this number, merged ones included. */
    List<Person> withNhsNumber(NhsNumber number);

    /** The records merged into this one, and those merged into them. */
    List<Person> mergedInto(PersonId id);

    /** Makes the words of their names and streets known to the search, once all is written. */
    void learnWords(Person person);

    /** The record that stands for this one now: itself, or the one it was merged into, however often. */
    default Optional<Person> survivor(PersonId id) {
        var person = find(id);
        while (person.flatMap(Person::mergedInto).isPresent()) person = find(person.flatMap(Person::mergedInto).get());
        return person;
    }

    /** The survivors under the ids that were asked for; unknown ids have no entry. */
    default Map<PersonId, Person> survivors(Collection<PersonId> ids) {
        var found = new java.util.HashMap<PersonId, Person>();
        for (var person : find(ids)) {
            if (person.mergedInto().isEmpty()) found.put(person.id(), person);
            else survivor(person.id()).ifPresent(survivor -> found.put(person.id(), survivor));
        }
        return found;
    }
}
