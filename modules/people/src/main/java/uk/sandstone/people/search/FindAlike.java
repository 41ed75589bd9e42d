package uk.sandstone.people.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Finds who may be the same as somebody described. Five questions at once, each bounded: see docs/adr/0020. */
@ApplicationScoped
public class FindAlike {

    private static final int MOST_ROWS_A_QUESTION = 40;

    @Inject Keys keys;

    /** Best first; only those who are likely enough to be worth a look. */
    public List<Likeness> find(Sought sought, int most) {
        var near = keys.near(Stream.concat(sought.firstWords().stream(), sought.familyWords().stream())
                .map(Ask::word).filter(Ask::mayBeMistyped).map(Ask::said).distinct().toList());
        var first = withNear(sought.firstWords(), near);
        var family = withNear(sought.familyWords(), near);
        var rows = new LinkedHashMap<UUID, Known>();
        for (var known : keys.people(question(sought, first, family), MOST_ROWS_A_QUESTION)) rows.putIfAbsent(known.id(), known);
        return rows.values().stream().map(known -> Likeness.of(sought, known, near)).filter(Likeness::isLikely)
                .sorted(Comparator.comparingInt(Likeness::points).reversed().thenComparing(likeness -> likeness.known().id())).limit(most).toList();
    }

    private static Question question(Sought sought, Set<String> first, Set<String> family) {
        var anyName = new LinkedHashSet<>(first);
        anyName.addAll(family);
        var number = sought.nhsNumber() == null ? List.<String>of() : List.of("nhs:" + sought.nhsNumber());
        var phones = sought.phones().stream().map(Typed::phone).flatMap(java.util.Optional::stream).map(Ask::likeliest).toList();
        var born = sought.born() == null ? List.<String>of()
                : List.of("born:" + java.time.format.DateTimeFormatter.BASIC_ISO_DATE.format(sought.born()));
        var postcode = sought.postcode() == null ? List.<String>of() : Typed.postcode(sought.postcode()).keys();
        return new Question().arm(List.of(number)).arm(List.of(born, anyName)).arm(List.of(phones, anyName))
                .arm(List.of(postcode, anyName)).arm(List.<Collection<String>>of(first, family));
    }

    private static Set<String> withNear(List<String> words, Near near) {
        var all = new LinkedHashSet<>(words);
        words.forEach(word -> near.to(word).stream().filter(Near.Meant::isClose).forEach(meant -> all.add(meant.word())));
        return all;
    }
}
