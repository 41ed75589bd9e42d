package uk.sandstone.people.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.sandstone.people.api.NewPerson;

/** One fact of two descriptions, side by side. @param fact a text key @param one and other in words, empty when not known */
public record Difference(String fact, String one, String other) {

    /** Only the facts that differ. */
    static List<Difference> between(NewPerson one, NewPerson other) {
        return all(one, other).stream().filter(fact -> !fact.same()).toList();
    }

    static List<Difference> all(NewPerson one, NewPerson other) {
        return Stream.of(
                of("people.fact.liked-name", one.likedName(), other.likedName()),
                of("people.fact.given-name", one.givenName(), other.givenName()),
                of("people.fact.family-name", one.familyName(), other.familyName()),
                of("people.fact.ways-to-communicate", lines(one.waysToCommunicate()), lines(other.waysToCommunicate())),
                of("people.fact.phones", lines(one.phones()), lines(other.phones())),
                of("people.fact.home", home(one.home()), home(other.home())),
                of("people.fact.born", one.born(), other.born()),
                of("people.fact.sex", one.sex(), other.sex()),
                of("people.fact.nhs-number", number(one), number(other)),
                of("people.fact.gp-practice", one.gpPractice(), other.gpPractice())).toList();
    }

    public boolean same() {
        return one.equals(other);
    }

    private static Difference of(String fact, Object one, Object other) {
        return new Difference(fact, words(one), words(other));
    }

    private static String words(Object value) {
        if (value instanceof java.time.LocalDate day) return day.format(java.time.format.DateTimeFormatter.ofPattern("d MMMM yyyy", java.util.Locale.UK));
        return value == null ? "" : value.toString().strip();
    }

    private static String lines(List<String> lines) {
        return lines == null ? "" : String.join(", ", lines);
    }

    private static String number(NewPerson person) {
        return person.nhsNumber() == null ? "" : person.nhsNumber().spaced();
    }

    static String home(NewPerson.Home home) {
        if (home == null) return "";
        return Stream.of(home.street(), home.town(), home.postcode() == null ? null : home.postcode().text()).filter(Objects::nonNull)
                .filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
    }
}
