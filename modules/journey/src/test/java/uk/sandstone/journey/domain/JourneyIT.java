package uk.sandstone.journey.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.sandstone.journey.api.Due;
import uk.sandstone.journey.api.GapLine;
import uk.sandstone.journey.api.GapRegister;
import uk.sandstone.journey.api.GapRegister.Filter;
import uk.sandstone.journey.api.GapRegister.Outside;
import uk.sandstone.journey.api.GapRegister.RuleRun;
import uk.sandstone.journey.api.JourneyDesk;
import uk.sandstone.journey.api.JourneyDesk.Hello;
import uk.sandstone.journey.api.JourneyDesk.NewPromise;
import uk.sandstone.journey.api.JourneyId;
import uk.sandstone.journey.api.PromiseId;
import uk.sandstone.journey.api.Worklist;
import uk.sandstone.journey.api.Worklist.Ask;
import uk.sandstone.journey.api.Worklist.MyPeople;
import uk.sandstone.journey.api.Worklist.Part;
import uk.sandstone.journey.api.Worklist.Row;
import uk.sandstone.journey.api.Worklist.WaitingFor;
import uk.sandstone.kernel.RuleBroken;
import uk.sandstone.people.api.NewPerson;
import uk.sandstone.people.api.NhsNumberStatus;
import uk.sandstone.people.api.PeopleDesk;
import uk.sandstone.people.api.PersonId;
import uk.sandstone.people.api.Registration.Registered;
import uk.sandstone.place.api.WorkerDesk;
import uk.sandstone.place.api.WorkerId;
import uk.sandstone.platform.api.Actor;
import uk.sandstone.platform.api.NotAllowed;
import uk.sandstone.platform.api.Role;
import uk.sandstone.platform.api.SignedIn;
import uk.sandstone.platform.storage.Sql;
import uk.sandstone.testing.ModuleWar;

/** The module on a real database, with people and place as they are. Each test has two workers of its own. */
@ArquillianTest
class JourneyIT {

    private static final Filter EVERYBODY = new Filter(null, null, null, null);

    @Deployment
    static WebArchive war() {
        return ModuleWar.of("journey");
    }

    @Inject JourneyDesk desk;
    @Inject GapRegister register;
    @Inject Worklist worklist;
    @Inject PeopleDesk people;
    @Inject WorkerDesk workers;
    @Inject RuleRuns runs;
    @Inject OneRule one;
    @Inject SignedIn signedIn;
    @Inject Sql sql;
    @Inject Clock clock;

    private final WorkerId tom = new WorkerId(UUID.randomUUID()), priya = new WorkerId(UUID.randomUUID());

    @BeforeEach
    void settle() {
        if (sql == null) return;
        List.of(tom, priya).forEach(w -> sql.change("INSERT INTO place.worker (id, username, name, title) VALUES (?, ?, ?, 'Connector')",
                w.value(), w.value().toString(), "Worker " + w.value()));
    }

    @Test
    void whoeverIsRegisteredWaitsForAHelloOnTheRegister() {
        var salima = as(tom, this::somebody);
        assertThat(rulesOf(salima)).containsExactly("gap.no-journey");

        as(tom, () -> hello(salima, tom, inDays(2)));

        assertThat(rulesOf(salima)).isEmpty();
        assertThat(as(tom, () -> register.leftSince(clock.instant().minus(Duration.ofMinutes(5))))).containsKey("gap.because.hello");
    }

    @Test
    void myPeopleAreMineThoseIPromisedToAndThoseOfWhomIStandInFor() {
        var mine = as(tom, this::somebody);
        var priyas = as(tom, this::somebody);
        as(tom, () -> hello(mine, tom, null));
        var journey = as(priya, () -> hello(priyas, priya, inDays(40)));
        assertThat(as(tom, this::mine).count()).isEqualTo(1);

        as(tom, () -> desk.promise(journey, new NewPromise("bring the form", tom, inDays(30))));
        assertThat(later(tom)).extracting(Row::what).containsExactly("bring the form");
        assertThat(as(tom, this::mine).nothingPlanned().rows()).extracting(Row::person).containsExactly(mine);

        as(tom, () -> away(priya, tom));
        assertThat(later(tom)).as("once, though promised to and stood in for").extracting(Row::person).containsExactly(priyas);
    }

    @Test
    void theNextRowsGoOnWhereTheFirstOnesEnded() {
        for (int i = 1; i <= 5; i++) {
            int days = 10 + i;
            as(tom, () -> hello(somebody(), tom, inDays(days)));
        }
        var ask = new Ask(null, null, null, WaitingFor.ANYONE, 2);

        var first = as(tom, () -> worklist.more(ask, Part.LATER, null));
        var second = as(tom, () -> worklist.more(ask, Part.LATER, first.get(1).bookmark()));
        var third = as(tom, () -> worklist.more(ask, Part.LATER, second.get(1).bookmark()));

        assertThat(List.of(first.size(), second.size(), third.size())).containsExactly(2, 2, 1);
        assertThat(first.get(1).due()).isBefore(second.get(0).due());
        assertThat(as(tom, this::mine).later().count()).isEqualTo(5);
    }

    @Test
    void aDeedThatBreaksARuleLeavesNothingBehind() {
        var salima = as(tom, this::somebody);
        var journey = as(tom, () -> hello(salima, tom, inDays(3)));
        var promise = as(tom, () -> desk.open(journey)).promises().get(0).id();

        assertThatThrownBy(() -> as(tom, () -> keep(promise.value(), new NewPromise("ring", null, inDays(-1)))))
                .isInstanceOf(RuleBroken.class).hasMessage("journey.promise-needs-future");

        assertThat(as(tom, () -> desk.open(journey)).promises()).singleElement().satisfies(p -> assertThat(p.isOpen()).isTrue());
    }

    @Test
    void onlyThoseWhoWalkWithPeopleMayDoSoAndOnlyALeadSeesTheListsOfOthers() {
        var dana = new Actor("dana", "Dana Okoro", Set.of(Role.ADMINISTRATOR));
        assertThatThrownBy(() -> signedIn.as(dana, () -> register.open(EVERYBODY, null, 10))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> desk.of(new PersonId(UUID.randomUUID()))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as(tom, () -> worklist.mine(new Ask(priya, null, null, WaitingFor.ANYONE, 9))))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void whatAnotherModuleEntersIsThereOnceAndLeavesByADeed() {
        var message = UUID.randomUUID();
        var entry = new Outside("gap.message-not-matched", message, null, "The ward wrote a number that cannot be", null, null, "/x");
        signedIn.as(Actor.SANDSTONE, () -> enterTwice(entry));
        assertThat(lines("gap.message-not-matched")).singleElement().satisfies(line -> assertThat(line.owner()).isNull());

        as(tom, () -> takeOn(lines("gap.message-not-matched").get(0)));
        assertThat(lines("gap.message-not-matched")).singleElement().satisfies(line -> assertThat(line.owner()).isEqualTo(tom));

        signedIn.as(Actor.SANDSTONE, () -> leave(message));
        assertThat(lines("gap.message-not-matched")).isEmpty();
    }

    @Test
    void aRuleThatDidNotRunIsOnTheRegisterUntilItRunsAgain() {
        runs.failed(Rule.PERSON_DIED, "reference-1");
        assertThat(lines("gap.rule-failed")).singleElement()
                .satisfies(line -> assertThat(line.words()).contains("the person has died"));

        one.run(Rule.PERSON_DIED);
        assertThat(lines("gap.rule-failed")).isEmpty();
        assertThat(as(tom, () -> register.lastRuns())).filteredOn(run -> run.rule().equals("gap.person-died"))
                .extracting(RuleRun::fault).containsOnlyNulls();
    }

    private PersonId somebody() {
        var name = UUID.randomUUID().toString();
        var person = new NewPerson(name, null, name, null, null, null, NhsNumberStatus.ABSENT, null, List.of(), List.of(), null);
        return ((Registered) people.register(person, List.of())).person();
    }

    private JourneyId hello(PersonId who, WorkerId owner, Instant due) {
        return desk.hello(new Hello(who, "Grace, from church", "she is alone", null, owner,
                due == null ? null : new NewPromise("ring her", null, due)));
    }

    private Object keep(UUID promise, NewPromise next) {
        desk.keep(new PromiseId(promise), "we spoke", next);
        return null;
    }

    private Object away(WorkerId worker, WorkerId cover) {
        var today = Due.dayOf(clock.instant());
        workers.away(worker, today, today.plusDays(3), cover);
        return null;
    }

    private Object enterTwice(Outside entry) {
        register.enter(entry);
        register.enter(entry);
        return null;
    }

    private Object takeOn(GapLine line) {
        register.takeOn(line.id(), tom);
        return null;
    }

    private Object leave(UUID message) {
        register.leave("gap.message-not-matched", message, "gap.because.mended");
        return null;
    }

    private MyPeople mine() {
        return worklist.mine(new Ask(null, null, null, WaitingFor.ANYONE, 50));
    }

    private List<Row> later(WorkerId worker) {
        return as(worker, () -> worklist.more(new Ask(null, null, null, WaitingFor.ANYONE, 50), Part.LATER, null));
    }

    private List<GapLine> lines(String rule) {
        return as(tom, () -> register.open(new Filter(null, null, null, rule), null, 50));
    }

    private List<String> rulesOf(PersonId person) {
        return as(tom, () -> register.open(EVERYBODY, null, 200)).stream().filter(l -> person.equals(l.person())).map(GapLine::rule).toList();
    }

    private <T> T as(WorkerId worker, Supplier<T> deed) {
        return signedIn.as(new Actor(worker.value().toString(), "Worker", Set.of(Role.CONNECTOR, Role.ADMINISTRATOR)), deed);
    }

    private Instant inDays(int days) {
        return Due.on(Due.dayOf(clock.instant()).plusDays(days));
    }
}
