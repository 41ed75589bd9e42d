package uk.sandstone.people.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import uk.sandstone.kernel.Postcode;
import uk.sandstone.people.api.PersonId;
import uk.sandstone.people.api.PersonLine;
import uk.sandstone.place.api.NeighbourhoodView;
import uk.sandstone.place.api.PlaceBook;

/** Draws the one line about a person, many at a time: places are asked for once. */
@ApplicationScoped
class PersonLines {

    @Inject Sight sight;
    @Inject PlaceBook places;

    PersonLine of(Person person) {
        return of(List.of(person)).get(person.id());
    }

    Map<PersonId, PersonLine> of(Collection<Person> people) {
        if (people.isEmpty()) return Map.of();
        var seen = people.stream().anyMatch(Person::isRestricted) ? sight.ofCaller() : (java.util.function.Predicate<PersonId>) any -> true;
        var postcodes = people.stream().map(person -> person.lives().postcode()).filter(Objects::nonNull).distinct().toList();
        var closest = places.closest(postcodes);
        var today = sight.hand().day();
        return people.stream().distinct().collect(Collectors.toMap(Person::id,
                person -> person.isRestricted() && !seen.test(person.id()) ? hidden(person) : line(person, closest, today)));
    }

    private static PersonLine hidden(Person person) {
        return new PersonLine(person.id(), null, null, null, List.of(), true);
    }

    private static PersonLine line(Person person, Map<Postcode, NeighbourhoodView> closest, LocalDate today) {
        var home = person.lives();
        var near = home.postcode() == null ? null : closest.get(home.postcode());
        return new PersonLine(person.id(), fullName(person), age(person, today), near == null ? home.town() : near.name(),
                List.copyOf(person.waysToCommunicate), person.isRestricted());
    }

    /** The name they like, with the family name unless that is in it: "Sal Rahman". */
    static String fullName(Person person) {
        var family = person.familyName;
        return family == null || person.likedName.toLowerCase().endsWith(family.toLowerCase()) ? person.likedName : person.likedName + " " + family;
    }

    /** Of somebody who died, the age they reached. */
    private static Integer age(Person person, LocalDate today) {
        if (person.born == null) return null;
        return (int) ChronoUnit.YEARS.between(person.born, person.diedOn().orElse(today));
    }
}
