package uk.sandstone.people.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Finds people by what somebody typed (docs/adr/0020). Step by step from exact to forgiving, and no further than needed: each
 * step reads a bounded number of rows, so that half a million people cost about what two thousand do.
 */
@ApplicationScoped
public class FindPeople {

    private static final int MOST_ROWS_A_STEP = 80, MOST_ASKS_TO_LEAVE_ONE_OUT = 4;

    @Inject Keys keys;

    /** @param most at most this many; more than that many people may fit */
    public List<Hit> find(String typed, int most) {
        var asks = Typed.read(typed);
        var found = new LinkedHashMap<UUID, Hit>();
        exactly(asks, found);
        if (found.size() < most && asks.stream().anyMatch(ask -> ask.keys().size() > 1)) anyKind(asks, found);
        if (found.size() < most) mistyped(asks, most, found);
        return found.values().stream().sorted(Rating.bestFirst()).limit(most).toList();
    }

    /** Names as names, numbers as numbers. */
    private void exactly(List<Ask> asks, Map<UUID, Hit> found) {
        look(new Question().arm(asks.stream().map(ask -> List.of(ask.likeliest())).toList()), asks, asks.size(), Near.NOTHING, found);
    }

    /** A word may also stand in the address: a first name and a street. */
    private void anyKind(List<Ask> asks, Map<UUID, Hit> found) {
        look(new Question().arm(asks.stream().map(Ask::keys).toList()), asks, asks.size(), Near.NOTHING, found);
    }

    private void mistyped(List<Ask> asks, int most, Map<UUID, Hit> found) {
        var near = keys.near(asks.stream().filter(Ask::mayBeMistyped).map(Ask::said).toList());
        look(new Question().arm(meant(asks, near, Near.Meant::isClose)), asks, asks.size(), near, found);
        if (found.size() < most) look(new Question().arm(meant(asks, near, any -> true)), asks, asks.size(), near, found);
        if (found.isEmpty() && asks.size() > 1 && asks.size() <= MOST_ASKS_TO_LEAVE_ONE_OUT) butOne(asks, near, found);
    }

    /** Nobody answers all of it: then those who answer all but one thing. */
    private void butOne(List<Ask> asks, Near near, Map<UUID, Hit> found) {
        var question = new Question();
        for (int leftOut = asks.size() - 1; leftOut >= 0; leftOut--) {
            var others = new ArrayList<>(asks);
            others.remove(leftOut);
            question.arm(meant(others, near, Near.Meant::isClose));
        }
        look(question, asks, asks.size() - 1, near, found);
    }

    private void look(Question question, List<Ask> asks, int atLeast, Near near, Map<UUID, Hit> found) {
        for (var known : keys.people(question, MOST_ROWS_A_STEP)) {
            Rating.of(known, asks, atLeast, near).ifPresent(hit -> found.putIfAbsent(known.id(), hit));
        }
    }

    private static List<Collection<String>> meant(List<Ask> asks, Near near, Predicate<Near.Meant> wanted) {
        return asks.stream().<Collection<String>>map(ask -> {
            var all = new LinkedHashSet<>(ask.keys());
            near.to(ask.said()).stream().filter(wanted).forEach(meant -> all.addAll(Ask.word(meant.word()).keys()));
            return all;
        }).toList();
    }
}
