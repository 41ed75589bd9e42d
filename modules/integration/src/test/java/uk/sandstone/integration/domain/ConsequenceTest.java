package uk.sandstone.integration.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.sandstone.integration.domain.Notices.FRIDAY_TEN;
import static uk.sandstone.integration.domain.Notices.NINE;
import static uk.sandstone.integration.domain.Notices.a;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.sandstone.integration.api.Notice.Kind;

class ConsequenceTest {

    private final DischargeCase stay = DischargeCase.begin(UUID.randomUUID(), "RSL", "H-417", NINE);

    private List<Consequence> hear(Notices notice) {
        return stay.hear(notice.told(), NINE);
    }

    @Test void theSameMessageThriceAsksOnce() {
        var notice = a(Kind.NOTIFY).homeBy(FRIDAY_TEN).way(1);

        assertThat(hear(notice)).containsExactly(new Consequence.Asked());
        assertThat(hear(notice)).isEmpty();
        assertThat(hear(notice)).isEmpty();
        assertThat(stay.steps()).hasSize(1);
    }

    @Test void theSameContentUnderANewIdAsksNothing() {
        hear(a(Kind.NOTIFY).homeBy(FRIDAY_TEN));

        var again = stay.hear(new Told(UUID.randomUUID(), NINE, a(Kind.NOTIFY).homeBy(FRIDAY_TEN).notice()), NINE);

        assertThat(again).isEmpty();
    }

    @Test void anotherWayHomeMovesTheTask() {
        hear(a(Kind.NOTIFY).homeBy(FRIDAY_TEN).way(1));

        assertThat(hear(a(Kind.UPDATE).at(5).way(2))).containsExactly(new Consequence.WayChanged(1, 2));
    }

    @Test void aLateOldNoticeAsksNothing() {
        hear(a(Kind.NOTIFY).homeBy(FRIDAY_TEN).way(1));
        hear(a(Kind.UPDATE).at(5).homeBy(FRIDAY_TEN.plusSeconds(60)));

        assertThat(hear(a(Kind.UPDATE).at(3).homeBy(FRIDAY_TEN.minusSeconds(60)))).isEmpty();
    }

    @Test void aWithdrawalWaitsThenPairsAndNobodyIsAsked() {
        assertThat(hear(a(Kind.WITHDRAW).at(5))).containsExactly(new Consequence.Waits());
        assertThat(hear(a(Kind.NOTIFY))).containsExactly(new Consequence.Paired());
        assertThat(stay.state()).isEqualTo(DischargeCase.State.WITHDRAWN);
    }

    @Test void aWithdrawalAfterTheNoticeIsSaidWithItsReason() {
        hear(a(Kind.NOTIFY));

        assertThat(hear(a(Kind.WITHDRAW).at(5).because("stays longer"))).containsExactly(new Consequence.TakenBack("stays longer"));
        assertThat(stay.steps()).hasSize(2);
    }

    @Test void aCalledOffDischargeAsksForALookAtThePlans() {
        hear(a(Kind.NOTIFY).homeBy(FRIDAY_TEN));
        hear(a(Kind.DISCHARGED).at(5));

        assertThat(hear(a(Kind.DISCHARGE_CANCELLED).at(10))).containsExactly(new Consequence.CalledOff());
    }

    @Test void aMessageReadAnewAsPartOfAnotherStayTakesItsConsequencesBack() {
        var notice = a(Kind.NOTIFY).homeBy(FRIDAY_TEN);
        hear(notice);

        assertThat(stay.forget(notice.told().message(), NINE)).containsExactly(new Consequence.TakenBack(null));
    }

    @Test void whatWasSetAsideStaysSoUntilTheWardAsksAnew() {
        hear(a(Kind.NOTIFY));
        stay.setAside("lives in another county", NINE.plusSeconds(60));

        assertThat(hear(a(Kind.UPDATE).at(5).way(2))).isEmpty();
        assertThat(stay.state()).isEqualTo(DischargeCase.State.SET_ASIDE);
        assertThat(hear(a(Kind.NOTIFY).at(10))).containsExactly(new Consequence.Asked());
        assertThat(stay.state()).isEqualTo(DischargeCase.State.OPEN);
    }

    @Test void aNumberThatCannotBeRightIsSaid() {
        hear(a(Kind.NOTIFY).numbered("9991230018"));

        assertThat(stay.columns().problem()).isEqualTo("integration.problem.number-wrong");
    }
}
