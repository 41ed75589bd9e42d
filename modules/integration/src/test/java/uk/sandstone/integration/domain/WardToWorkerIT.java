package uk.sandstone.integration.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.sandstone.integration.domain.Notices.a;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.sandstone.integration.api.DischargeDesk;
import uk.sandstone.integration.api.FeedDesk;
import uk.sandstone.integration.api.Notice;
import uk.sandstone.integration.api.Notice.Kind;
import uk.sandstone.integration.domain.WardTown.Street;
import uk.sandstone.integration.wire.Intake;
import uk.sandstone.integration.wire.Intake.Outcome;
import uk.sandstone.journey.api.GapRegister;
import uk.sandstone.journey.api.JourneyDesk;
import uk.sandstone.journey.api.JourneyView;
import uk.sandstone.kernel.NhsNumber;
import uk.sandstone.kernel.OdsCode;
import uk.sandstone.kernel.RuleBroken;
import uk.sandstone.people.api.IdentityDesk.Claim;
import uk.sandstone.people.api.NewPerson;
import uk.sandstone.people.api.PersonId;
import uk.sandstone.platform.api.Actor;
import uk.sandstone.platform.api.Inbox.State;
import uk.sandstone.platform.api.NotAllowed;
import uk.sandstone.testing.ModuleWar;

/** J18 to J20 and T39, from the door to the worker and back to the ward. */
@ArquillianTest
class WardToWorkerIT {

    private static final LocalDate BORN = LocalDate.of(1947, 5, 2);
    private static final Instant SOON = Instant.now().plusSeconds(86_400);

    @Deployment
    static WebArchive war() {
        return ModuleWar.of("integration");
    }

    @Inject WardTown town;
    @Inject DischargeDesk desk;
    @Inject FeedDesk feeds;
    @Inject JourneyDesk journeys;
    @Inject GapRegister gaps;
    private Street street;
    private NhsNumber number;
    private PersonId iris;
    private String stay;

    @BeforeEach
    void settle() throws Exception {
        if (town == null) return;
        street = town.settle();
        number = WardTown.number();
        iris = town.resident(street, "Iris", "Bond", BORN, number);
        stay = "H-" + UUID.randomUUID();
    }

    @Test
    void threeSameMessagesAreOneTaskAndAnotherBodyIsAConflict() {
        var notice = about(a(Kind.NOTIFY).homeBy(SOON).way(1).on("Ward 7"));

        var first = town.sends(street.ward(), "k1" + stay, notice);
        assertThat(first.outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(town.sends(street.ward(), "k1" + stay, notice)).isEqualTo(new Intake.Taken(first.message(), Outcome.DUPLICATE));
        assertThat(town.settled(first.message())).isEqualTo(State.APPLIED);
        assertThat(town.sends(street.ward(), "k1" + stay, notice).outcome()).isEqualTo(Outcome.DUPLICATE);
        var other = town.sends(street.ward(), "k1" + stay, about(a(Kind.NOTIFY).homeBy(SOON).way(2).on("Ward 7")));

        assertThat(other.outcome()).isEqualTo(Outcome.CONFLICT);
        var line = town.line(street, stay);
        assertThat(line.matched()).isEqualTo(iris);
        assertThat(line.repeats()).isEqualTo(2);
        assertThat(line.pathway()).isEqualTo(1);
        assertThat(promises()).hasSize(1);
        assertThat(failed()).contains(other.message());
        assertThat(gapsBehind(other.message())).contains("gap.message-conflict");
    }

    @Test
    void whoTakesItIsToldToTheWard() throws IOException {
        worked("n" + stay, a(Kind.NOTIFY).homeBy(SOON).way(1).on("Ward 7"));

        town.as(street.tom(), () -> { desk.take(town.line(street, stay).id()); return null; });

        assertThat(town.line(street, stay).takenBy()).isEqualTo("Tom Ade");
        assertThatThrownBy(() -> town.as(street.tom(), () -> { desk.take(town.line(street, stay).id()); return null; }))
                .isInstanceOf(RuleBroken.class).hasMessage("integration.already-taken");
        var told = town.until(() -> town.line(street, stay), line -> line.wardToldAt() != null);
        assertThat(told.telling()).isEqualTo("TOLD");
        assertThat(answers(street.folder())).singleElement().asString().contains(stay).contains("Tom Ade");
    }

    @Test
    void aWithdrawalBeforeItsNoticeIsHeldThenPairedAndNobodyIsAsked() {
        var withdrawal = town.sends(street.ward(), "w" + stay, about(a(Kind.WITHDRAW).at(5).because("sent in error")));
        assertThat(town.settled(withdrawal.message())).isEqualTo(State.HELD);
        assertThat(town.line(street, stay).state()).isEqualTo("HELD");

        worked("n" + stay, a(Kind.NOTIFY).homeBy(SOON).way(1));

        assertThat(town.settled(withdrawal.message())).isEqualTo(State.APPLIED);
        assertThat(town.line(street, stay).state()).isEqualTo("WITHDRAWN");
        assertThat(town.as(street.tom(), () -> journeys.of(iris))).isEmpty();
    }

    @Test
    void aWithdrawalAfterItIsATaskAndDeletesNothing() {
        worked("n" + stay, a(Kind.NOTIFY).homeBy(SOON).way(1).on("Ward 7"));

        worked("w" + stay, a(Kind.WITHDRAW).at(5).because("stays longer"));

        assertThat(journey().endedAt()).isNull();
        assertThat(promises()).singleElement().satisfies(p -> assertThat(p.what()).contains("stays longer").contains("still stands"));
        assertThat(journey().promises()).hasSize(2);
    }

    @Test
    void anotherWayHomeMovesTheTaskAndAnOlderNoticeDoesNotMoveItBack() {
        worked("n" + stay, a(Kind.NOTIFY).homeBy(SOON).way(1));
        worked("u" + stay, a(Kind.UPDATE).at(10).way(2));
        worked("v" + stay, a(Kind.UPDATE).at(5).way(3));

        var line = town.line(street, stay);
        assertThat(line.pathway()).isEqualTo(2);
        assertThat(promises()).singleElement().satisfies(p -> assertThat(p.what()).contains("recovery support"));
    }

    @Test
    void aCalledOffDischargeTakesTheDayAwayAndAsksTheOwnerToLook() {
        worked("n" + stay, a(Kind.NOTIFY).homeBy(SOON).way(1));
        worked("d" + stay, a(Kind.DISCHARGED).at(5));

        worked("c" + stay, a(Kind.DISCHARGE_CANCELLED).at(10));

        assertThat(town.line(street, stay).homeBy()).isNull();
        assertThat(town.line(street, stay).state()).isEqualTo("OPEN");
        assertThat(promises()).singleElement().satisfies(p -> assertThat(p.what()).contains("not going home yet"));
    }

    @Test
    void aWrongNumberWaitsForAPersonWithoutAWordAboutHealth() {
        var told = about(a(Kind.NOTIFY).homeBy(SOON).way(1).on("Ward 7").numbered("999 123 0018"), null, "Bond", BORN);

        var taken = town.sends(street.ward(), "n" + stay, told);

        assertThat(taken.outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(town.settled(taken.message())).isEqualTo(State.HELD);
        var line = town.line(street, stay);
        assertThat(line.matched()).isNull();
        assertThat(line.problem()).contains("999 123 0018");
        assertThat(gapsBehind(line.id().value())).contains("gap.message-not-matched");
        var view = town.as(street.tom(), () -> desk.look(line.id()));
        assertThat(view.latest().asTold()).isEmpty();
        assertThat(view.candidates()).anyMatch(c -> c.person().id().equals(iris));

        town.as(street.tom(), () -> { desk.match(line.id(), iris); return null; });

        assertThat(town.settled(taken.message())).isEqualTo(State.APPLIED);
        assertThat(gapsBehind(line.id().value())).isEmpty();
        assertThat(promises()).hasSize(1);
        assertThat(town.as(street.tom(), () -> desk.look(line.id())).latest().asTold()).isNotEmpty();
    }

    @Test
    void aGoodNumberWithAnotherBirthDateIsNeverAttached() {
        var taken = town.sends(street.ward(), "n" + stay, about(a(Kind.NOTIFY).homeBy(SOON), number, "Bond", BORN.plusYears(1)));

        assertThat(town.settled(taken.message())).isEqualTo(State.HELD);
        assertThat(town.line(street, stay).matched()).isNull();
    }

    @Test
    void silentFactsOpenNothing() {
        var taken = town.sends(street.ward(), "i" + stay, about(a(Kind.INFORM).on("Ward 3")));

        assertThat(town.settled(taken.message())).isEqualTo(State.APPLIED);
        assertThat(town.line(street, stay)).isNull();
    }

    @Test
    void aSenderWeDoNotKnowIsKeptAndWorkedOnceWeDo() {
        var stranger = new OdsCode("QZ" + Integer.toString(new Random().nextInt(36 * 36 * 36), 36).toUpperCase(java.util.Locale.ROOT) + "9");
        var taken = town.sends(stranger, "n" + stay, about(a(Kind.NOTIFY).homeBy(SOON)));
        assertThat(taken.outcome()).isEqualTo(Outcome.UNKNOWN_SENDER);
        assertThat(failed()).contains(taken.message());

        town.known(stranger, null);
        town.as(WardTown.OFFICER, () -> { feeds.replay(List.of(taken.message()), "they are ours now"); return null; });

        assertThat(town.settled(taken.message())).isEqualTo(State.APPLIED);
        assertThat(town.line(street, stay).matched()).isEqualTo(iris);
        assertThat(town.as(WardTown.OFFICER, () -> feeds.replayed(Instant.now().plusSeconds(60), 50)))
                .anyMatch(r -> r.message().equals(taken.message()) && r.by().equals("Olu Bello"));
    }

    @Test
    void whatWasRefusedIsTakenWhenItComesAgainPutRight() {
        var refused = town.sends(street.ward(), "r" + stay, "integration.no-stay-id".getBytes());
        assertThat(refused.outcome()).isEqualTo(Outcome.REJECTED);

        assertThat(town.sends(street.ward(), "r" + stay, about(a(Kind.NOTIFY).homeBy(SOON))).outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(town.sends(street.ward(), "r" + stay, about(a(Kind.NOTIFY).homeBy(SOON))).outcome()).isEqualTo(Outcome.DUPLICATE);
    }

    @Test
    void aReplayShowsFirstWhatItWouldChangeAndDoesNothingTwice() {
        var message = worked("n" + stay, a(Kind.NOTIFY).homeBy(SOON).way(1));

        var difference = town.as(WardTown.OFFICER, () -> feeds.preview(message));
        assertThat(difference.changes()).isEmpty();
        town.as(WardTown.OFFICER, () -> { feeds.replay(List.of(message, message), "to be sure"); return null; });
        town.settled(message);

        assertThat(promises()).hasSize(1);
        assertThat(journey().promises()).hasSize(1);
        assertThat(town.as(WardTown.OFFICER, () -> feeds.raw(message)).history()).hasSizeGreaterThan(3);
    }

    @Test
    void theOfficerSeesNoNoticeAndAWorkerMayNotReplay() {
        assertThatThrownBy(() -> town.as(WardTown.OFFICER, () -> desk.open(10))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> town.as(street.tom(), () -> { feeds.replay(List.of(), "x"); return null; })).isInstanceOf(NotAllowed.class);
    }

    @Test
    void setAsideTellsTheWardWhyAndStandsUntilItAsksAnew() throws IOException {
        worked("n" + stay, a(Kind.NOTIFY).homeBy(SOON));

        town.as(street.tom(), () -> { desk.setAside(town.line(street, stay).id(), "lives in another county"); return null; });

        assertThat(town.line(street, stay)).isNull();
        town.until(() -> count(street.folder()), n -> n == 1);
        assertThat(answers(street.folder())).singleElement().asString().contains("another county");
        worked("m" + stay, a(Kind.NOTIFY).at(60 * 24 * 3650).homeBy(SOON));
        assertThat(town.line(street, stay).state()).isEqualTo("OPEN");
    }

    @Test
    void manyStaysInAnyOrderFromManyThreadsLoseNothing() throws Exception {
        var sent = new ArrayList<Callable<UUID>>();
        var stays = new ArrayList<String>();
        for (int i = 0; i < 12; i++) {
            var key = stay + "-" + i;
            stays.add(key);
            for (var notice : List.of(a(Kind.NOTIFY).homeBy(SOON).way(1), a(Kind.UPDATE).at(10).way(2), a(Kind.UPDATE).at(5).way(3))) {
                var body = in(about(notice), key);
                var id = UUID.randomUUID().toString();
                for (int repeat = 0; repeat < 2; repeat++) sent.add(() -> town.sends(street.ward(), id, body).message());
            }
        }
        Collections.shuffle(sent, new Random(7));
        var threads = Executors.newFixedThreadPool(4);
        try {
            var messages = new ArrayList<UUID>();
            for (var future : threads.invokeAll(sent)) messages.add(future.get());
            assertThat(messages.stream().distinct()).hasSize(36);
            messages.forEach(message -> assertThat(town.comesTo(message, State.APPLIED)).isEqualTo(State.APPLIED));
        } finally {
            threads.shutdown();
        }
        for (var key : stays) {
            assertThat(town.line(street, key).pathway()).isEqualTo(2);
            assertThat(town.line(street, key).repeats()).isEqualTo(3);
        }
        assertThat(promises()).hasSize(12);
    }

    private UUID worked(String key, Notices notice) {
        var taken = town.sends(street.ward(), key, about(notice));
        assertThat(town.settled(taken.message())).isEqualTo(State.APPLIED);
        return taken.message();
    }

    private Notice about(Notices notice) {
        return about(notice, number, "Bond", BORN);
    }

    private Notice about(Notices notices, NhsNumber nhs, String family, LocalDate born) {
        var n = notices.notice();
        var claim = new Claim(nhs, true, family, List.of("Iris"), born, "female",
                new NewPerson.Home("3 Ferry Row", "Saltmere", street.postcode()), null);
        return new Notice(n.kind(), n.sender(), n.senderName(), stay, n.happenedAt(), claim,
                nhs == null ? n.toldNumber() : nhs.digits(), n.stay(), n.pathway(), List.of("Walks with a frame."), n.carer(), n.consent(),
                n.safeguarding(), n.contacts(), n.mergedNumber(), n.died(), n.withdrawnBecause(), n.warnings());
    }

    private static Notice in(Notice n, String stay) {
        return new Notice(n.kind(), n.sender(), n.senderName(), stay, n.happenedAt(), n.about(), n.toldNumber(), n.stay(), n.pathway(),
                n.asTold(), n.carer(), n.consent(), n.safeguarding(), n.contacts(), n.mergedNumber(), n.died(), n.withdrawnBecause(),
                n.warnings());
    }

    private JourneyView journey() {
        return town.as(street.tom(), () -> journeys.of(iris)).orElseThrow();
    }

    private List<JourneyView.PromiseLine> promises() {
        return journey().promises().stream().filter(p -> p.keptAt() == null && p.letGo() == null).toList();
    }

    private List<UUID> failed() {
        return town.as(WardTown.OFFICER, () -> feeds.failed(Instant.now().plusSeconds(60), 100)).stream().map(FeedDesk.Failed::message).toList();
    }

    private List<String> gapsBehind(UUID source) {
        return town.as(Actor.SANDSTONE, () -> gaps.open(new GapRegister.Filter(null, null, null, null), null, 200)).stream()
                .filter(g -> g.link() != null && g.link().contains(source.toString())).map(g -> g.rule()).toList();
    }

    private static List<String> answers(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            var found = new ArrayList<String>();
            for (var file : files.filter(f -> !f.getFileName().toString().startsWith(".")).toList()) found.add(Files.readString(file));
            return found;
        }
    }

    private static int count(Path folder) {
        try {
            return answers(folder).size();
        } catch (IOException e) {
            return 0;
        }
    }
}
