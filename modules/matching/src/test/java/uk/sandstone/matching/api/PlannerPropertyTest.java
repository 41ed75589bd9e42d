package uk.sandstone.matching.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import uk.sandstone.matching.api.Waiting.Pair;

/** Against every plan there is, for small boroughs: nothing beats what the planner says. */
class PlannerPropertyTest {

    @Property(tries = 2_000) void noPlanPlacesMoreAndNoneOfThoseIsWorthMore(@ForAll("boroughs") Waiting waiting) {
        var best = Planner.best(waiting);

        everyPlan(waiting, other -> {
            assertThat(other.placed()).isLessThanOrEqualTo(best.placed());
            if (other.placed() == best.placed()) assertThat(other.worth()).isLessThanOrEqualTo(best.worth());
        });
    }

    @Property(tries = 1_000) void theWorstOffIsAsWellOffAsCanBe(@ForAll("boroughs") Waiting waiting) {
        var fairest = Planner.fairest(waiting);

        assertThat(fairest.placed()).isEqualTo(Planner.best(waiting).placed());
        everyPlan(waiting, other -> {
            if (other.placed() == fairest.placed()) {
                assertThat(other.lowestForAPerson()).isLessThanOrEqualTo(fairest.lowestForAPerson());
            }
        });
    }

    @Property(tries = 1_000) void noPlanIsWorthMoreThanTheGreatest(@ForAll("boroughs") Waiting waiting) {
        var greatest = Planner.greatestWorth(waiting).worth();

        everyPlan(waiting, other -> assertThat(other.worth()).isLessThanOrEqualTo(greatest));
    }

    @Property(tries = 1_000) void aPlanKeepsToTheRoomThereIsAndToAllowedPairs(@ForAll("boroughs") Waiting waiting) {
        for (var plan : List.of(Planner.best(waiting), Planner.fairest(waiting), Planner.greatestWorth(waiting))) {
            var in = new HashMap<Integer, Integer>();
            plan.matches().forEach(match -> in.merge(match.home(), 1, Integer::sum));

            in.forEach((home, guests) -> assertThat(guests).isLessThanOrEqualTo(waiting.room()[home]));
            assertThat(plan.matches()).extracting(Pair::person).doesNotHaveDuplicates();
            assertThat(waiting.pairs()).containsAll(plan.matches());
        }
    }

    @Property(tries = 500) void thePriceOfAChoiceIsWhatTheBestPlanWithItLoses(@ForAll("boroughs") Waiting waiting) {
        var best = Planner.best(waiting);
        waiting.pairs().stream().filter(pair -> waiting.room()[pair.home()] > 0).findFirst().ifPresent(chosen -> {
            var price = Planner.priceOf(waiting, chosen);

            var with = new ArrayList<Plan>();
            everyPlan(waiting, plan -> {
                if (plan.matches().contains(chosen)) with.add(plan);
            });
            int placed = with.stream().mapToInt(Plan::placed).max().orElseThrow();
            long worth = with.stream().filter(plan -> plan.placed() == placed).mapToLong(Plan::worth).max().orElseThrow();
            assertThat(price).isEqualTo(new Planner.Price(best.placed() - placed, best.worth() - worth));
        });
    }

    @Provide Arbitrary<Waiting> boroughs() {
        return Combinators.combine(Arbitraries.integers().between(0, 5), Arbitraries.integers().between(0, 2).array(int[].class).ofMinSize(1).ofMaxSize(4))
                .flatAs((people, room) -> pairs(people, room.length).map(pairs -> new Waiting(people, room, pairs)));
    }

    private static Arbitrary<List<Pair>> pairs(int people, int homes) {
        return Arbitraries.integers().between(-6, 9).list().ofSize(2 * people * homes).map(worths -> {
            var pairs = new ArrayList<Pair>();
            for (int i = 0; i < people * homes; i++) {
                if (worths.get(2 * i) >= 0) pairs.add(new Pair(i / homes, i % homes, worths.get(2 * i), Math.abs(worths.get(2 * i + 1))));
            }
            return pairs;
        });
    }

    private static void everyPlan(Waiting waiting, Consumer<Plan> look) {
        extend(waiting, 0, waiting.room(), new ArrayList<>(), look);
    }

    private static void extend(Waiting waiting, int person, int[] room, List<Pair> matches, Consumer<Plan> look) {
        if (person == waiting.people()) {
            look.accept(new Plan(matches));
            return;
        }
        extend(waiting, person + 1, room, matches, look);
        for (var pair : waiting.pairs()) {
            if (pair.person() != person || room[pair.home()] == 0) continue;
            room[pair.home()]--;
            matches.add(pair);
            extend(waiting, person + 1, room, matches, look);
            matches.remove(matches.size() - 1);
            room[pair.home()]++;
        }
    }
}
