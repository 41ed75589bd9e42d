package uk.sandstone.people.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * How far two descriptions fit one person: what agrees, what differs, in words. Only a reader may conclude; the points order
 * the candidates and leave out the plainly different.
 */
public record Likeness(Known known, int points, List<Reason> agrees, List<Reason> differs) {

    private static final int ENOUGH = 24;

    static Likeness of(Sought sought, Known known, Near near) {
        var agrees = new ArrayList<Reason>();
        var differs = new ArrayList<Reason>();
        int points = nhsNumber(sought, known, agrees, differs) + names(sought, known, near, agrees, differs)
                + born(sought.born(), known.born(), agrees, differs) + phone(sought, known, agrees) + home(sought, known, agrees, differs)
                + sex(sought, known, differs);
        return new Likeness(known, points, agrees, differs);
    }

    /** The same NHS number is always worth a look: one of the two is wrong, or they are one. */
    boolean isLikely() {
        return points >= ENOUGH || agrees.contains(Reason.of("people.same.nhs-number"));
    }

    private static int nhsNumber(Sought sought, Known known, List<Reason> agrees, List<Reason> differs) {
        if (sought.nhsNumber() == null || known.nhsNumber() == null) return 0;
        if (sought.nhsNumber().equals(known.nhsNumber())) return say(agrees, 60, "people.same.nhs-number");
        return say(differs, -25, "people.other.nhs-number");
    }

    private static int names(Sought sought, Known known, Near near, List<Reason> agrees, List<Reason> differs) {
        var theirFirst = Words.of(known.given(), known.liked());
        var theirFamily = Words.of(known.family());
        var swapped = !sought.familyWords().isEmpty() && theirFirst.containsAll(sought.familyWords()) && theirFamily.stream().anyMatch(sought.firstWords()::contains);
        if (swapped) return say(agrees, 24, "people.same.names-swapped");
        return family(sought, known, theirFamily, near, agrees, differs) + first(sought, known, theirFirst, near, agrees, differs);
    }

    private static int family(Sought sought, Known known, List<String> theirs, Near near, List<Reason> agrees, List<Reason> differs) {
        if (sought.familyWords().isEmpty() || theirs.isEmpty()) return 0;
        if (theirs.equals(sought.familyWords())) return say(agrees, 15, "people.same.family-name");
        if (isNear(sought.familyWords(), theirs, near)) return say(agrees, 10, "people.same.family-name-nearly", known.family());
        return say(differs, -8, "people.other.family-name", known.family());
    }

    private static int first(Sought sought, Known known, List<String> theirs, Near near, List<Reason> agrees, List<Reason> differs) {
        if (sought.firstWords().isEmpty() || theirs.isEmpty()) return 0;
        if (theirs.contains(sought.firstWords().get(0))) return say(agrees, 12, "people.same.first-name");
        if (isNear(sought.firstWords(), theirs, near)) return say(agrees, 8, "people.same.first-name-nearly", firstOf(known));
        return say(differs, -8, "people.other.first-name", firstOf(known));
    }

    private static String firstOf(Known known) {
        return known.given() == null ? known.liked() : known.given();
    }

    private static boolean isNear(List<String> asked, List<String> theirs, Near near) {
        return asked.stream().anyMatch(word -> theirs.contains(word) || theirs.stream().anyMatch(other -> near.between(word, other).isPresent()));
    }

    /** Day and month swapped, or one of the three parts off, is how dates are mistyped. */
    private static int born(LocalDate one, LocalDate other, List<Reason> agrees, List<Reason> differs) {
        if (one == null || other == null) return 0;
        if (one.equals(other)) return say(agrees, 25, "people.same.born");
        var swapped = one.getYear() == other.getYear() && one.getMonthValue() == other.getDayOfMonth() && one.getDayOfMonth() == other.getMonthValue();
        var parts = Stream.of(one.getYear() == other.getYear(), one.getMonthValue() == other.getMonthValue(), one.getDayOfMonth() == other.getDayOfMonth())
                .filter(same -> same).count();
        if (swapped || parts == 2) return say(differs, 6, "people.other.born-nearly", other);
        return say(differs, -25, "people.other.born", other);
    }

    private static int phone(Sought sought, Known known, List<Reason> agrees) {
        var same = sought.phones().stream().map(Typed::phone).anyMatch(ask -> ask.filter(phone -> known.hasPhone(phone.said())).isPresent());
        return same ? say(agrees, 15, "people.same.phone") : 0;
    }

    private static int home(Sought sought, Known known, List<Reason> agrees, List<Reason> differs) {
        if (sought.postcode() == null || known.postcode() == null) return 0;
        if (!sought.postcode().text().equals(known.postcode())) return say(differs, -2, "people.other.postcode", known.postcode());
        var sameStreet = sought.street() != null && Words.of(sought.street()).equals(Words.of(known.street()));
        return sameStreet ? say(agrees, 14, "people.same.address") : say(agrees, 10, "people.same.postcode");
    }

    private static int sex(Sought sought, Known known, List<Reason> differs) {
        if (sought.sex() == null || known.sex() == null) return 0;
        return Objects.equals(Words.plain(sought.sex()), Words.plain(known.sex())) ? 0 : say(differs, -4, "people.other.sex", known.sex());
    }

    private static int say(List<Reason> where, int points, String key, Object... about) {
        where.add(Reason.of(key, about));
        return points;
    }
}
