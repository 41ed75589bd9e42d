package uk.sandstone.journey.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.sandstone.journey.domain.ThreeWorkers.HELEN;
import static uk.sandstone.journey.domain.ThreeWorkers.PRIYA;
import static uk.sandstone.journey.domain.ThreeWorkers.TOM;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.sandstone.journey.api.HelloSaid;
import uk.sandstone.journey.api.JourneyDesk.Hello;
import uk.sandstone.journey.api.JourneyDesk.NewPromise;
import uk.sandstone.journey.api.JourneyId;
import uk.sandstone.journey.api.PromiseLate;
import uk.sandstone.kernel.RuleBroken;
import uk.sandstone.people.api.MergeId;
import uk.sandstone.people.api.PeopleMerged;
import uk.sandstone.people.api.PeopleUnmerged;
import uk.sandstone.people.api.PersonDied;
import uk.sandstone.people.api.PersonId;
import uk.sandstone.place.api.WorkerAway;
import uk.sandstone.place.api.WorkerBack;
import uk.sandstone.place.api.WorkerId;
import uk.sandstone.place.api.WorkerLeft;

class JourneyTest {

    private final World world = new World();
    private final PersonId salima = new PersonId(UUID.randomUUID());

    @Test
    void aSecondHelloAddsToTheOpenJourneyAndKeepsTheEarlierFirstContact() {
        var first = hello(salima, TOM, inDays(3));

        var again = world.desk.hello(new Hello(salima, "Ward 7", "home on Friday", world.now().minus(Duration.ofDays(9)),
                PRIYA, null));

        assertThat(again).isEqualTo(first);
        assertThat(journey(first).firstContact()).isEqualTo(world.now().minus(Duration.ofDays(9)));
        assertThat(journey(first).owner()).contains(TOM.value());
        assertThat(world.told.all(HelloSaid.class).map(HelloSaid::isNew)).containsExactly(true, false);
    }

    @Test
    void anEndingNeedsThePersonsWordsAndLetsGoOfWhatWasStillPromised() {
        var journey = hello(salima, TOM, inDays(3));

        assertThatThrownBy(() -> world.desk.end(journey, " ")).isInstanceOf(RuleBroken.class).hasMessage("journey.ending-needs-words");
        world.desk.end(journey, "I have my Fridays now");

        assertThat(journey(journey).openPromises()).isEmpty();
        assertThat(rules(salima)).isEmpty();
        assertThatThrownBy(() -> world.desk.end(journey, "again")).hasMessage("journey.already-ended");
    }

    @Test
    void handingOverNeedsANoteAndADayAndIsAPromiseToMeet() {
        var journey = hello(salima, TOM, inDays(3));
        var day = LocalDate.of(2027, 1, 8);

        assertThatThrownBy(() -> world.desk.handOver(journey, PRIYA, "", day)).hasMessage("journey.hand-over-needs-note");
        assertThatThrownBy(() -> world.desk.handOver(journey, PRIYA, "note", null)).hasMessage("journey.hand-over-needs-day");
    }

    @Test
    void whatTheOwnerPromisedGoesToTheNextOwnerAndWhatOthersPromisedStaysTheirs() {
        var journey = hello(salima, TOM, inDays(3));
        world.desk.promise(journey, new NewPromise("bring the form", HELEN, inDays(5)));

        world.desk.handOver(journey, PRIYA, "she likes to be rung", LocalDate.of(2027, 1, 8));

        assertThat(journey(journey).openPromises().map(p -> new WorkerId(p.keeper()))).containsExactlyInAnyOrder(PRIYA, HELEN, PRIYA);
        assertThat(journey(journey).takenAt()).isNull();
    }

    @Test
    void aPromiseNeedsSomebodyWhoIsHereAndADayToCome() {
        var journey = hello(salima, null, null);
        world.tell(new WorkerLeft(HELEN, LocalDate.of(2027, 1, 5), world.now()));

        assertThatThrownBy(() -> world.desk.promise(journey, new NewPromise("ring", HELEN, inDays(1)))).hasMessage("journey.worker-has-left");
        assertThatThrownBy(() -> world.desk.promise(journey, new NewPromise("ring", null, inDays(1)))).hasMessage("journey.promise-needs-keeper");
        assertThatThrownBy(() -> world.desk.promise(journey, new NewPromise("ring", TOM, inDays(-1)))).hasMessage("journey.promise-needs-future");
        assertThatThrownBy(() -> world.desk.promise(journey, new NewPromise("", TOM, inDays(1)))).hasMessage("journey.promise-needs-what");
    }

    @Test
    void nobodyTakesOnWhomAnotherTookOnBefore() {
        var journey = hello(salima, null, null);
        world.desk.takeOn(journey, PRIYA);

        assertThatThrownBy(() -> world.desk.takeOn(journey, TOM)).hasMessage("journey.taken-before");

        world.tell(new WorkerLeft(PRIYA, LocalDate.of(2027, 1, 6), world.now()));
        world.desk.takeOn(journey, TOM);
        assertThat(journey(journey).owner()).contains(TOM.value());
    }

    @Test
    void keepingTheLastPromiseWithoutANextOnePutsThemOnTheRegisterAtOnce() {
        var journey = hello(salima, TOM, inDays(3));
        assertThat(rules(salima)).isEmpty();

        world.desk.keep(world.openPromise(salima).orElseThrow(), "we spoke", null);
        assertThat(rules(salima)).containsExactly("gap.nothing-planned");

        world.desk.promise(journey, new NewPromise("ring again", null, inDays(4)));
        assertThat(rules(salima)).isEmpty();
    }

    @Test
    void aLatePromiseIsToldOnceAndStaysUntilSomethingHappens() {
        hello(salima, TOM, inDays(1));

        world.passes(Duration.ofDays(3));
        world.passes(Duration.ofDays(400));

        assertThat(rules(salima)).containsExactly("gap.promise-late");
        assertThat(world.told.all(PromiseLate.class)).hasSize(1);
    }

    @Test
    void aPromiseOnADayOfAbsenceWithoutCoverIsAGapUntilSomebodyStandsIn() {
        hello(salima, TOM, inDays(3));
        var from = LocalDate.of(2027, 1, 8);

        world.tell(new WorkerAway(TOM, from, from.plusDays(4), null, world.now()));
        assertThat(rules(salima)).containsExactly("gap.worker-away");

        world.tell(new WorkerAway(TOM, from, from.plusDays(4), PRIYA, world.now()));
        assertThat(rules(salima)).isEmpty();

        world.tell(new WorkerLeft(PRIYA, LocalDate.of(2027, 1, 6), world.now()));
        assertThat(rules(salima)).containsExactly("gap.worker-away");

        world.passes(Duration.ofDays(2));
        world.tell(new WorkerBack(TOM, from, world.now()));
        assertThat(rules(salima)).isEmpty();
    }

    @Test
    void whoeverSomebodyLeftBehindIsNobodysOnTheRegister() {
        hello(salima, TOM, inDays(3));

        world.tell(new WorkerLeft(TOM, LocalDate.of(2027, 1, 6), world.now()));

        assertThat(rules(salima)).containsExactlyInAnyOrder("gap.worker-left", "gap.worker-left");
        assertThat(world.register.all).filteredOn(Gap::isOpen).extracting(Gap::owner).containsOnlyNulls();
    }

    @Test
    void aDeathEndsNoJourneyByItself() {
        var journey = hello(salima, TOM, inDays(3));

        world.tell(new PersonDied(salima, LocalDate.of(2027, 1, 5), world.now()));
        assertThat(rules(salima)).containsExactly("gap.person-died");

        world.desk.end(journey, "Her son Sami: thank you, we keep the sewing box.");
        assertThat(rules(salima)).isEmpty();
    }

    @Test
    void mergingTwoOpenJourneysKeepsBothPromisesAndUnmergingPutsBothBack() {
        var twin = new PersonId(UUID.randomUUID());
        var hers = hello(salima, TOM, inDays(3));
        var twins = hello(twin, PRIYA, inDays(2));
        var merge = new MergeId(UUID.randomUUID());

        world.tell(new PeopleMerged(merge, salima, twin, world.now()));
        assertThat(world.journeys.openUnder(salima.value()).orElseThrow().openPromises()).hasSize(2)
                .extracting(p -> new WorkerId(p.keeper())).containsExactlyInAnyOrder(TOM, PRIYA);
        assertThat(rules(salima)).isEmpty();

        world.tell(new PeopleUnmerged(merge, salima, twin, world.now()));
        assertThat(List.of(journey(hers), journey(twins))).allSatisfy(j -> {
            assertThat(j.isOpen()).isTrue();
            assertThat(j.openPromises()).hasSize(1);
        });
        assertThat(journey(twins).shownUnder()).isEqualTo(twin);
    }

    @Test
    void anEndingAgreedWithTheOneIsNoEndingForTheOtherOnceTheyAreTwoAgain() {
        var twin = new PersonId(UUID.randomUUID());
        hello(salima, TOM, inDays(3));
        hello(twin, PRIYA, inDays(2));
        var merge = new MergeId(UUID.randomUUID());
        world.tell(new PeopleMerged(merge, salima, twin, world.now()));
        world.desk.end(world.openJourney(salima).orElseThrow(), "that is enough");

        world.tell(new PeopleUnmerged(merge, salima, twin, world.now()));

        assertThat(List.of(rules(salima), rules(twin))).containsExactlyInAnyOrder(List.of(), List.of("gap.nothing-planned"));
    }

    private JourneyId hello(PersonId who, WorkerId owner, Instant due) {
        return world.desk.hello(new Hello(who, "Grace, from church", "she is alone", null, owner,
                due == null ? null : new NewPromise("ring her", null, due)));
    }

    private Journey journey(JourneyId id) {
        return world.journeys.find(id.value()).orElseThrow();
    }

    private List<String> rules(PersonId who) {
        return world.register.all.stream().filter(g -> g.isOpen() && who.equals(g.person())).map(Gap::rule).toList();
    }

    private Instant inDays(int days) {
        return world.now().plus(Duration.ofDays(days));
    }
}
