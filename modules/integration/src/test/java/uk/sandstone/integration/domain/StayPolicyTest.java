package uk.sandstone.integration.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.sandstone.integration.domain.Notices.FRIDAY_TEN;
import static uk.sandstone.integration.domain.Notices.NINE;
import static uk.sandstone.integration.domain.Notices.a;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import uk.sandstone.integration.api.Notice.Kind;

class StayPolicyTest {

    private static Standing after(Notices... notices) {
        return StayPolicy.read(Arrays.stream(notices).map(Notices::told).toList());
    }

    @Test void aNoticeOpensTheStay() {
        var stay = after(a(Kind.NOTIFY).homeBy(FRIDAY_TEN).way(1));

        assertThat(stay.phase()).isEqualTo(Phase.OPEN);
        assertThat(stay.homeBy()).isEqualTo(FRIDAY_TEN);
        assertThat(stay.pathway()).isEqualTo(1);
        assertThat(stay.pathwayBefore()).isEqualTo(-1);
    }

    @Test void anOlderNoticeNeverOverwritesANewerOne() {
        var newer = a(Kind.UPDATE).at(30).homeBy(FRIDAY_TEN.plusSeconds(3600)).way(2);

        var stay = after(newer, a(Kind.NOTIFY).homeBy(FRIDAY_TEN).way(1));

        assertThat(stay.homeBy()).isEqualTo(FRIDAY_TEN.plusSeconds(3600));
        assertThat(stay.pathway()).isEqualTo(2);
        assertThat(stay.pathwayBefore()).isEqualTo(1);
        assertThat(stay.pathwayChangedAt()).isEqualTo(NINE.plusSeconds(30 * 60));
    }

    @Test void whatANewerNoticeDoesNotSayStaysAsItWas() {
        var stay = after(a(Kind.NOTIFY).homeBy(FRIDAY_TEN).on("Ward 7"), a(Kind.UPDATE).at(10).way(2));

        assertThat(stay.homeBy()).isEqualTo(FRIDAY_TEN);
        assertThat(stay.known().stay().ward()).isEqualTo("Ward 7");
    }

    @Test void aWithdrawalBeforeItsNoticeIsHeldAndThenPaired() {
        var withdrawal = a(Kind.WITHDRAW).at(5).because("sent in error");

        assertThat(after(withdrawal).phase()).isEqualTo(Phase.HELD);
        assertThat(after(withdrawal, a(Kind.NOTIFY)).phase()).isEqualTo(Phase.WITHDRAWN);
    }

    @Test void aChangeBeforeItsNoticeIsHeldAndThenPaired() {
        var change = a(Kind.UPDATE).at(5).way(2);

        assertThat(after(change).phase()).isEqualTo(Phase.HELD);
        assertThat(after(change, a(Kind.NOTIFY).way(1)).pathway()).isEqualTo(2);
    }

    @Test void aNoticeAfterTheWithdrawalOpensItAgain() {
        assertThat(after(a(Kind.NOTIFY), a(Kind.WITHDRAW).at(5), a(Kind.NOTIFY).at(10)).phase()).isEqualTo(Phase.OPEN);
    }

    @Test void aChangeAfterTheWithdrawalOpensNothingButIsSaid() {
        var stay = after(a(Kind.NOTIFY), a(Kind.WITHDRAW).at(5), a(Kind.UPDATE).at(10).way(2));

        assertThat(stay.phase()).isEqualTo(Phase.WITHDRAWN);
        assertThat(stay.changedAfterEnd()).isTrue();
    }

    @Test void aCalledOffDischargeTakesTheDayAway() {
        var stay = after(a(Kind.NOTIFY).homeBy(FRIDAY_TEN), a(Kind.DISCHARGED).at(10), a(Kind.DISCHARGE_CANCELLED).at(20));

        assertThat(stay.phase()).isEqualTo(Phase.OPEN);
        assertThat(stay.homeBy()).isNull();
        assertThat(stay.calledOff()).isTrue();
    }

    @Test void aDischargeWithoutANoticeOpensTheStay() {
        var stay = after(a(Kind.DISCHARGED).at(10));

        assertThat(stay.phase()).isEqualTo(Phase.HOME);
        assertThat(stay.homeBy()).isEqualTo(NINE.plusSeconds(600));
    }

    @Test void silentFactsOpenNothing() {
        assertThat(after(a(Kind.INFORM).on("Ward 3")).phase()).isEqualTo(Phase.SILENT);
        assertThat(after(a(Kind.ADMISSION_CANCELLED)).phase()).isEqualTo(Phase.SILENT);
        assertThat(after(a(Kind.MERGED).sameAs("9991230017")).phase()).isEqualTo(Phase.SILENT);
    }

    @Test void aChangeToAStayKnownFromSilentFactsMissesNothing() {
        assertThat(after(a(Kind.UPDATE).at(5), a(Kind.INFORM)).phase()).isEqualTo(Phase.SILENT);
    }

    @Test void aFeedOfAllAdmissionsAsksForUsByTellingADay() {
        assertThat(after(a(Kind.INFORM), a(Kind.UPDATE).at(5).homeBy(FRIDAY_TEN)).phase()).isEqualTo(Phase.OPEN);
    }

    @Test void silentFactsNeverMoveTheDay() {
        var stay = after(a(Kind.NOTIFY).homeBy(FRIDAY_TEN), a(Kind.INFORM).at(10).homeBy(FRIDAY_TEN.plusSeconds(60)).on("Ward 3"));

        assertThat(stay.homeBy()).isEqualTo(FRIDAY_TEN);
        assertThat(stay.known().stay().ward()).isEqualTo("Ward 3");
    }

    @Test void twoIdentitiesAreNeverJoined() {
        var stay = after(a(Kind.NOTIFY), a(Kind.MERGED).at(5).sameAs("9991230017").numbered("9991230017"));

        assertThat(stay.mergedNumber()).isEqualTo("9991230017");
        assertThat(stay.known().about().nhsNumber().digits()).isEqualTo("9991230076");
    }

    @Test void aDeathEndsIt() {
        assertThat(after(a(Kind.NOTIFY), a(Kind.UPDATE).at(5).died(LocalDate.of(2027, 1, 21))).phase()).isEqualTo(Phase.DIED);
    }
}
