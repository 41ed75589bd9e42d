package uk.sandstone.people.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A question to the search keys: several arms, the strongest first; a person answers an arm when each of its conditions holds,
 * and a condition holds when they have any of its keys. Each arm stops by itself when it has enough.
 */
final class Question {

    private final List<List<Collection<String>>> arms = new ArrayList<>();

    /** Leaves the arm out when a condition has no key: it was not told. */
    Question arm(List<? extends Collection<String>> conditions) {
        if (!conditions.isEmpty() && conditions.stream().noneMatch(Collection::isEmpty)) arms.add(List.copyOf(conditions));
        return this;
    }

    boolean isEmpty() {
        return arms.isEmpty();
    }

    String sql(int mostOfEachArm) {
        return arms.stream().map(arm -> "(SELECT " + Known.COLUMNS + " FROM people.person p WHERE "
                + arm.stream().map(keys -> "p.findable && ?").collect(Collectors.joining(" AND ")) + " LIMIT " + mostOfEachArm + ")")
                .collect(Collectors.joining(" UNION ALL "));
    }

    List<Collection<String>> parameters() {
        return arms.stream().flatMap(List::stream).toList();
    }
}
