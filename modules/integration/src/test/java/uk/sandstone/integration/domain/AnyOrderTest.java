package uk.sandstone.integration.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.sandstone.integration.domain.Notices.FRIDAY_TEN;
import static uk.sandstone.integration.domain.Notices.NINE;
import static uk.sandstone.integration.domain.Notices.a;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import uk.sandstone.integration.api.Notice.Kind;

/** T39: repeats, delays and restarts of a set of notices lose none, apply nothing twice, and end in the same state. */
class AnyOrderTest {

    @Property(tries = 500)
    void everyOrderOfArrivalEndsInTheSameState(@ForAll("stays") List<Notices> notices, @ForAll Random random) {
        var asItHappened = play(notices, random, false);
        var asItCame = play(notices, random, true);

        assertThat(asItCame.standing()).isEqualTo(asItHappened.standing());
        assertThat(asItCame.state()).isEqualTo(asItHappened.state());
        assertThat(asItCame.columns()).isEqualTo(asItHappened.columns());
    }

    @Property(tries = 500)
    void noNoticeIsLostAndNoneCountsTwice(@ForAll("stays") List<Notices> notices, @ForAll Random random) {
        var stay = play(notices, random, true);

        var kept = stay.told().stream().map(Told::message).toList();
        assertThat(kept).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(
                notices.stream().map(n -> n.told().message()).distinct().toList());
    }

    /** Somebody is asked to take it exactly as often as the stay came to life, and told as often as it ended. */
    @Property(tries = 500)
    void whatIsAskedOfUsAddsUpToWhereTheStayStands(@ForAll("stays") List<Notices> notices, @ForAll Random random) {
        var stay = DischargeCase.begin(UUID.randomUUID(), "RSL", "H-417", NINE);
        int begun = 0;
        int ended = 0;
        for (var notice : arrivals(notices, random)) {
            for (var one : stay.hear(notice.told(), NINE)) {
                if (one instanceof Consequence.Asked) begun++;
                if (one instanceof Consequence.TakenBack || one instanceof Consequence.Died) ended++;
            }
        }
        assertThat(begun - ended).isEqualTo(stay.state().isLive() ? 1 : 0);
    }

    private static DischargeCase play(List<Notices> notices, Random random, boolean shuffled) {
        var stay = DischargeCase.begin(UUID.randomUUID(), "RSL", "H-417", NINE);
        for (var notice : shuffled ? arrivals(notices, random) : notices) {
            stay.hear(notice.told(), NINE);
            if (shuffled && random.nextInt(4) == 0) stay = restarted(stay); // a crash: only what was kept is left
        }
        return stay;
    }

    private static DischargeCase restarted(DischargeCase before) {
        var again = DischargeCase.begin(before.uuid(), before.sender(), before.caseKey(), before.firstHeardAt());
        before.told().forEach(told -> again.hear(new Told(told.message(), told.heardAt(), NoticeText.read(NoticeText.write(told.notice()))), NINE));
        return again;
    }

    private static List<Notices> arrivals(List<Notices> notices, Random random) {
        var arrivals = new ArrayList<>(notices);
        for (var notice : notices) if (random.nextInt(3) == 0) arrivals.add(notice);
        Collections.shuffle(arrivals, random);
        return arrivals;
    }

    @Provide
    Arbitrary<List<Notices>> stays() {
        var kind = Arbitraries.of(Kind.class);
        var at = Arbitraries.integers().between(0, 6); // few moments, so that things often happen at the same one
        var day = Arbitraries.integers().between(0, 3).injectNull(0.4);
        var way = Arbitraries.integers().between(-1, 3);
        var died = Arbitraries.of(LocalDate.of(2027, 1, 21)).injectNull(0.95);
        return Combinators.combine(kind, at, day, way, died).as((k, m, d, w, x) ->
                a(k).at(m).homeBy(d == null ? null : FRIDAY_TEN.plusSeconds(3600L * d)).way(w).died(x)
                        .sameAs(k == Kind.MERGED ? "9991230017" : null).because(k == Kind.WITHDRAW ? "reason " + m : null))
                .list().ofMinSize(1).ofMaxSize(8);
    }
}
