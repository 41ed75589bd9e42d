package uk.sandstone.matching.api;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.function.ToLongFunction;
import uk.sandstone.matching.api.Waiting.Pair;

/** The best plans for everybody who waits. Each is exact: no other plan is better by the same measure. */
public final class Planner {

    private Planner() { }

    /** As many people as possible; of those plans the one that suits all of them best together. */
    public static Plan best(Waiting waiting) {
        return solve(waiting, waiting.pairs(), Pair::worth, placedFirst(waiting));
    }

    /** The plan with the greatest sum, even if it leaves somebody waiting whom another plan would place. */
    public static Plan greatestWorth(Waiting waiting) {
        return solve(waiting, waiting.pairs(), Pair::worth, 0);
    }

    /** As many people as possible; then the one whom it suits least as well off as can be; then best together. */
    public static Plan fairest(Waiting waiting) {
        int most = best(waiting).placed();
        var levels = waiting.pairs().stream().mapToInt(Pair::personWorth).distinct().sorted().toArray();
        int low = 0;
        int high = levels.length - 1;
        while (low < high) {                                    // the highest level at which as many can be placed
            int middle = (low + high + 1) >>> 1;
            if (placeable(waiting, levels[middle]) == most) low = middle;
            else high = middle - 1;
        }
        var pairs = levels.length == 0 ? waiting.pairs() : atLeast(waiting, levels[low]);
        return solve(waiting, pairs, Pair::worth, placedFirst(waiting));
    }

    /** What it costs everybody together when these two are matched whatever the plan says. */
    public static Price priceOf(Waiting waiting, Pair chosen) {
        var best = best(waiting);
        var room = waiting.room();
        if (room[chosen.home()] == 0) throw new IllegalArgumentException("no room there");
        room[chosen.home()]--;
        var others = waiting.pairs().stream().filter(pair -> pair.person() != chosen.person()).toList();
        var rest = best(new Waiting(waiting.people(), room, others));
        return new Price(best.placed() - rest.placed() - 1, best.worth() - rest.worth() - chosen.worth());
    }

    /** @param fewerPlaced how many people fewer find a place; lessWorth what the sum loses, negative when it gains */
    public record Price(int fewerPlaced, long lessWorth) { }

    /**
     * Pairs that would both rather have each other than what the plan gives them: advice to talk about, never a rule, since
     * plans without such pairs place fewer people. A free place counts as worst.
     */
    public static List<Pair> wouldRather(Waiting waiting, Plan plan) {
        var ofPerson = new HashMap<Integer, Pair>();
        var inHome = new HashMap<Integer, List<Pair>>();
        for (var match : plan.matches()) {
            ofPerson.put(match.person(), match);
            inHome.computeIfAbsent(match.home(), home -> new ArrayList<>()).add(match);
        }
        var room = waiting.room();
        return waiting.pairs().stream().filter(pair -> {
            var has = ofPerson.get(pair.person());
            if (has != null && has.personWorth() >= pair.personWorth()) return false;
            var there = inHome.getOrDefault(pair.home(), List.of());
            return there.size() < room[pair.home()] || there.stream().anyMatch(other -> other.homeWorth() < pair.homeWorth());
        }).sorted(Comparator.comparingLong(Pair::worth).reversed()).toList();
    }

    private static int placeable(Waiting waiting, int level) {
        return solve(waiting, atLeast(waiting, level), pair -> 0, 1).placed();
    }

    private static List<Pair> atLeast(Waiting waiting, int level) {
        return waiting.pairs().stream().filter(pair -> pair.personWorth() >= level).toList();
    }

    /** More than any sum of worths, so that one person more always counts more. */
    private static long placedFirst(Waiting waiting) {
        long most = waiting.pairs().stream().mapToLong(Pair::worth).max().orElse(0);
        return (most + 1) * (waiting.people() + 1);
    }

    private static Plan solve(Waiting waiting, List<Pair> pairs, ToLongFunction<Pair> worth, long placing) {
        return new Plan(new CheapestFlow(waiting.people(), waiting.room(), pairs, worth, placing).solve());
    }
}
