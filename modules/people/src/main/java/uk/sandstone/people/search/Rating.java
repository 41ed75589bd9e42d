package uk.sandstone.people.search;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says why a person answers what was typed, and how well. Pure: no database, no clock. */
final class Rating {

    private static final DateTimeFormatter KEY_DAY = DateTimeFormatter.BASIC_ISO_DATE;

    /** What one typed thing has to do with a person. @param name it is one of their names, exactly */
    private record Clue(int points, Reason reason, boolean number, boolean name) {
        Clue(int points, Reason reason) {
            this(points, reason, false, false);
        }
    }

    private final Known known;
    private final Near near;

    private Rating(Known known, Near near) {
        this.known = known;
        this.near = near;
    }

    /** Empty when they answer less than that many of the things typed. */
    static Optional<Hit> of(Known known, List<Ask> asks, int atLeast, Near near) {
        var rating = new Rating(known, near);
        var clues = asks.stream().map(rating::best).flatMap(Optional::stream).toList();
        if (clues.size() < atLeast || clues.isEmpty()) return Optional.empty();
        var reasons = clues.stream().sorted(Comparator.comparingInt(Clue::points).reversed()).map(Clue::reason).distinct().toList();
        var names = clues.stream().filter(Clue::name).count();
        var certain = clues.size() == asks.size() && (clues.stream().anyMatch(Clue::number) || names == clues.size() && names >= 2);
        return Optional.of(new Hit(known, clues.stream().mapToInt(Clue::points).sum(), reasons, certain));
    }

    private Optional<Clue> best(Ask ask) {
        var clues = switch (ask.kind()) {
            case NHS_NUMBER -> Stream.concat(nhsNumber(ask), phone(ask));
            case PHONE -> phone(ask);
            case POSTCODE -> Stream.concat(postcode(ask), street(ask.said().toLowerCase()));
            case BORN -> Stream.concat(born(ask), street(ask.said()));
            case WORD -> Stream.concat(names(ask.said()), street(ask.said()));
        };
        return clues.max(Comparator.comparingInt(Clue::points));
    }

    private Stream<Clue> nhsNumber(Ask ask) {
        return ask.said().equals(known.nhsNumber()) ? Stream.of(new Clue(150, Reason.of("people.why.nhs-number"), true, false)) : Stream.of();
    }

    private Stream<Clue> phone(Ask ask) {
        return known.hasPhone(ask.said()) ? Stream.of(new Clue(120, Reason.of("people.why.phone"), true, false)) : Stream.of();
    }

    private Stream<Clue> postcode(Ask ask) {
        if (known.postcode() == null) return Stream.of();
        if (known.postcode().equals(ask.said())) return Stream.of(new Clue(110, Reason.of("people.why.lives-in", known.postcode())));
        return known.postcode().startsWith(ask.said() + " ") ? Stream.of(new Clue(40, Reason.of("people.why.lives-in", ask.said()))) : Stream.of();
    }

    private Stream<Clue> born(Ask ask) {
        if (known.born() == null) return Stream.of();
        if (KEY_DAY.format(known.born()).equals(ask.said())) return Stream.of(new Clue(110, Reason.of("people.why.born", known.born())));
        return String.valueOf(known.born().getYear()).equals(ask.said())
                ? Stream.of(new Clue(40, Reason.of("people.why.born-in", ask.said()))) : Stream.of();
    }

    private Stream<Clue> names(String asked) {
        return Stream.of(name(asked, known.given(), 97, "people.why.given-name"), name(asked, known.family(), 98, "people.why.family-name"),
                name(asked, known.liked(), 95, "people.why.known-as")).flatMap(List::stream);
    }

    private List<Clue> name(String asked, String name, int points, String exactly) {
        var clues = new ArrayList<Clue>();
        for (var word : Words.of(name)) {
            if (word.equals(asked)) clues.add(new Clue(points, Reason.of(exactly, name), false, true));
            near.between(asked, word).ifPresent(meant -> clues.add(new Clue(pointsFor(meant), likeness(meant, asked, name))));
        }
        return clues;
    }

    private static int pointsFor(Near.Meant meant) {
        return switch (meant.how()) {
            case SHORT -> 80 - 10 * meant.slips();
            case SPELT -> 80 - 12 * meant.slips();
            case SOUNDS -> 72 - 8 * meant.slips();
            case BEGINS -> 62;
        };
    }

    private static Reason likeness(Near.Meant meant, String asked, String name) {
        var said = Character.toUpperCase(asked.charAt(0)) + asked.substring(1);
        return switch (meant.how()) {
            case SHORT -> Reason.of("people.why.short-name", name, said);
            case SPELT -> Reason.of("people.why.spelt-like", name, said);
            case SOUNDS -> Reason.of("people.why.sounds-like", name, said);
            case BEGINS -> Reason.of("people.why.begins-with", name, said);
        };
    }

    private Stream<Clue> street(String asked) {
        if (Words.of(known.street()).contains(asked)) return Stream.of(new Clue(50, Reason.of("people.why.lives-at", known.street())));
        if (Words.of(known.town()).contains(asked)) return Stream.of(new Clue(45, Reason.of("people.why.lives-in", known.town())));
        return Words.of(known.street()).stream().map(word -> near.between(asked, word)).flatMap(Optional::stream).findFirst()
                .map(meant -> new Clue(35 - 5 * meant.slips(), Reason.of("people.why.lives-at", known.street()))).stream();
    }

    /** For ordering hits: the best first, and always in the same order. */
    static Comparator<Hit> bestFirst() {
        return Comparator.comparingInt(Hit::points).reversed().thenComparing(hit -> hit.known().liked()).thenComparing(hit -> hit.known().id());
    }
}
