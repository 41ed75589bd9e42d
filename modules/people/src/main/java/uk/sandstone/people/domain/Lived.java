package uk.sandstone.people.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.sandstone.kernel.Postcode;
import uk.sandstone.people.api.NewPerson.Home;
import uk.sandstone.people.api.PersonView.PastHome;

/** A home and the days lived there. @param from null when not known @param until null while they live there */
record Lived(String street, String town, Postcode postcode, LocalDate from, LocalDate until) {

    private static final String BETWEEN = "\t";   // never within a part: each is one line as typed in one field

    static Lived in(Home home, LocalDate from) {
        return new Lived(oneLine(home.street()), oneLine(home.town()), home.postcode(), from, null);
    }

    /** Many homes as one text, one a line, for the record of changes. */
    static String text(Stream<Lived> homes) {
        return homes.map(Lived::text).collect(Collectors.joining("\n"));
    }

    static List<Lived> read(String text) {
        return text == null || text.isEmpty() ? List.of() : text.lines().map(Lived::readOne).toList();
    }

    boolean isSamePlaceAs(Lived other) {
        return other != null && Objects.equals(street, other.street) && Objects.equals(town, other.town)
                && Objects.equals(postcode, other.postcode);
    }

    boolean isNowhere() {
        return street == null && town == null && postcode == null;
    }

    Lived until(LocalDate day) {
        return new Lived(street, town, postcode, from, day);
    }

    Home home() {
        return new Home(street, town, postcode);
    }

    PastHome view() {
        return new PastHome(home(), from, until);
    }

    /** As people write it: "12 Mill Lane, Saltmere, SA1 2BD". */
    String words() {
        return Stream.of(street, town, postcode == null ? null : postcode.text()).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    private String text() {
        return Stream.of(street, town, postcode == null ? null : postcode.text(), from, until)
                .map(part -> part == null ? "" : part.toString()).collect(Collectors.joining(BETWEEN));
    }

    private static Lived readOne(String line) {
        var parts = line.split(BETWEEN, -1);
        return new Lived(orNull(parts[0]), orNull(parts[1]), parts[2].isEmpty() ? null : new Postcode(parts[2]), day(parts[3]), day(parts[4]));
    }

    private static LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private static String oneLine(String typed) {
        return typed == null ? null : orNull(typed.replaceAll("[\\t\\r\\n]+", " ").strip());
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
