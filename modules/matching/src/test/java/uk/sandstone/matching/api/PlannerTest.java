package uk.sandstone.matching.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.sandstone.matching.api.Waiting.Pair;

class PlannerTest {

    private static final int ZOE = 0;
    private static final int KAI = 1;
    private static final int PATELS = 0;
    private static final int HILLS = 1;

    @Test void aPlaceForTwoCountsMoreThanTheBestPlaceForOne() {
        var zoeAtPatels = new Pair(ZOE, PATELS, 90, 90);
        var zoeAtHills = new Pair(ZOE, HILLS, 10, 10);
        var kaiAtPatels = new Pair(KAI, PATELS, 20, 20);
        var waiting = new Waiting(2, new int[] {1, 1}, List.of(zoeAtPatels, zoeAtHills, kaiAtPatels));

        assertThat(Planner.best(waiting).matches()).containsExactlyInAnyOrder(zoeAtHills, kaiAtPatels);
        assertThat(Planner.greatestWorth(waiting).matches()).containsExactly(zoeAtPatels);
    }

    @Test void whatBothWouldRatherHaveIsSaidAndNotForced() {
        var zoeAtPatels = new Pair(ZOE, PATELS, 90, 90);
        var zoeAtHills = new Pair(ZOE, HILLS, 10, 10);
        var kaiAtPatels = new Pair(KAI, PATELS, 20, 20);
        var waiting = new Waiting(2, new int[] {1, 1}, List.of(zoeAtPatels, zoeAtHills, kaiAtPatels));

        assertThat(Planner.wouldRather(waiting, Planner.best(waiting))).containsExactly(zoeAtPatels);
    }

    @Test void choosingThePatelsForZoeLeavesKaiWaiting() {
        var zoeAtPatels = new Pair(ZOE, PATELS, 90, 90);
        var zoeAtHills = new Pair(ZOE, HILLS, 10, 10);
        var kaiAtPatels = new Pair(KAI, PATELS, 20, 20);
        var waiting = new Waiting(2, new int[] {1, 1}, List.of(zoeAtPatels, zoeAtHills, kaiAtPatels));

        assertThat(Planner.priceOf(waiting, zoeAtPatels)).isEqualTo(new Planner.Price(1, 60 - 180));
    }

    @Test void nobodyWaitingIsAPlanToo() {
        assertThat(Planner.best(new Waiting(0, new int[] {3}, List.of())).matches()).isEmpty();
        assertThat(Planner.fairest(new Waiting(2, new int[] {3}, List.of())).matches()).isEmpty();
    }
}
