package uk.sandstone.people.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.sandstone.kernel.NhsNumber;
import uk.sandstone.kernel.Postcode;
import uk.sandstone.people.api.MergeId;
import uk.sandstone.people.api.NewPerson;
import uk.sandstone.people.api.NhsNumberStatus;
import uk.sandstone.people.api.PersonId;

class MergeTest {

    private static final Hand TOM = new Hand("tom", "Tom Ade", Instant.parse("2027-02-08T08:40:00Z"), LocalDate.of(2027, 2, 8));
    private final Person salima = person("Salima", "01632 960 482");
    private final Person sal = person("Sal", "01632 960 111");
    private final List<Change> history = new ArrayList<>();

    @Test void whatWasWrittenWhileOneIsSetAsideAndBothAreAsTheyWere() {
        var merge = merge(salima, sal);
        history.addAll(salima.change(known("Salima", "01632 960 999"), TOM));

        undo(merge);

        assertThat(salima.known().phones()).containsExactly("01632 960 482");
        assertThat(sal.known().phones()).containsExactly("01632 960 111");
        assertThat(sal.mergedInto()).isEmpty();
        assertThat(history).singleElement().satisfies(change -> {
            assertThat(change.setAside()).isEqualTo(merge.id().value());
            assertThat(change.became()).isEqualTo("01632 960 999");
        });
    }

    @Test void whatWasKnownBeforeTheyWereOneStays() {
        history.addAll(salima.change(known("Salima", "01632 960 500"), TOM));
        var merge = merge(salima, sal);
        history.addAll(salima.change(known("Salima", "01632 960 999"), TOM));

        undo(merge);

        assertThat(salima.known().phones()).containsExactly("01632 960 500");
    }

    @Test void movingHouseWhileOneIsTakenBackWithItsPastHome() {
        var merge = merge(salima, sal);
        history.addAll(salima.change(livingAt("1 High Street"), TOM));

        undo(merge);

        assertThat(salima.known().home().street()).isEqualTo("12 Mill Lane");
        assertThat(salima.lived()).isEmpty();
    }

    @Test void aRecordKeptToAFewWhileOneKeepsBothToAFew() {
        var merge = merge(salima, sal);
        history.addAll(salima.restrict(true, "her brother works here", TOM));

        undo(merge);

        assertThat(salima.isRestricted()).isTrue();
        assertThat(sal.restrictedWhy()).contains("her brother works here");
    }

    @Test void aRestrictionLiftedWhileOneIsBack() {
        history.addAll(salima.restrict(true, "refuge", TOM));
        var merge = merge(salima, sal);
        history.addAll(salima.restrict(false, "all safe", TOM));

        undo(merge);

        assertThat(salima.restrictedWhy()).contains("refuge");
        assertThat(sal.isRestricted()).isFalse();
    }

    @Test void theRecordKeptToAFewIsTheOneToKeep() {
        sal.restrict(true, "refuge", TOM);

        assertThatThrownBy(() -> merge(salima, sal)).hasMessage("people.merge-keep-the-restricted");
        assertThat(sal.mergedInto()).isEmpty();
        merge(sal, salima);
    }

    @Test void nobodyIsMergedTwiceOrIntoThemselves() {
        var third = person("Sally", null);
        merge(salima, sal);

        assertThatThrownBy(() -> merge(third, sal)).hasMessage("people.merged-already");
        assertThatThrownBy(() -> merge(sal, third)).hasMessage("people.merged-already");
        assertThatThrownBy(() -> merge(third, third)).hasMessage("people.merge-itself");
    }

    @Test void aMergeIsUndoneOnceAndTheLaterOneFirst() {
        var third = person("Sally", null);
        var first = merge(salima, sal);
        var later = merge(third, salima);

        assertThatThrownBy(() -> undo(first)).hasMessage("people.undo-later-merge-first");
        later.undo(third, salima, List.of(), "not her", TOM);
        undo(first);
        assertThatThrownBy(() -> undo(first)).hasMessage("people.unmerged-already");
    }

    @Test void aReasonIsNeeded() {
        assertThatThrownBy(() -> Merge.of(new MergeId(UUID.randomUUID()), salima, sal, " ", TOM)).hasMessage("people.why-needed");
    }

    private static Merge merge(Person keep, Person same) {
        return Merge.of(new MergeId(UUID.randomUUID()), keep, same, "same birth date and phone", TOM);
    }

    private void undo(Merge merge) {
        merge.undo(salima, sal, history, "two sisters", TOM);
    }

    private static Person person(String name, String phone) {
        return Person.register(new PersonId(UUID.randomUUID()), known(name, phone), TOM);
    }

    private static NewPerson known(String name, String phone) {
        return new NewPerson(name, name, "Rahman", LocalDate.of(1968, 5, 3), "female", new NhsNumber("9991230017"), NhsNumberStatus.UNVERIFIED,
                new NewPerson.Home("12 Mill Lane", "Saltmere", new Postcode("SA1 2BD")), phone == null ? List.of() : List.of(phone), List.of("large print"), null);
    }

    private static NewPerson livingAt(String street) {
        var known = known("Salima", "01632 960 482");
        return new NewPerson(known.likedName(), known.givenName(), known.familyName(), known.born(), known.sex(), known.nhsNumber(),
                known.nhsNumberStatus(), new NewPerson.Home(street, "Saltmere", null), known.phones(), known.waysToCommunicate(), known.gpPractice());
    }
}
