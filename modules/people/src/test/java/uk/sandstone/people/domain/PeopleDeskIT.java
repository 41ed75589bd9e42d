package uk.sandstone.people.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import uk.sandstone.kernel.NhsNumber;
import uk.sandstone.kernel.NotFound;
import uk.sandstone.kernel.Postcode;
import uk.sandstone.people.api.Found;
import uk.sandstone.people.api.IdentityDesk;
import uk.sandstone.people.api.IdentityDesk.Match;
import uk.sandstone.people.api.KeptToAFew;
import uk.sandstone.people.api.MergeDesk;
import uk.sandstone.people.api.NewPerson;
import uk.sandstone.people.api.NhsNumberStatus;
import uk.sandstone.people.api.PeopleDesk;
import uk.sandstone.people.api.PersonId;
import uk.sandstone.people.api.Registration;
import uk.sandstone.people.api.RestrictionDesk;
import uk.sandstone.people.api.SeenDesk;
import uk.sandstone.people.search.Words;
import uk.sandstone.platform.api.Actor;
import uk.sandstone.platform.api.NotAllowed;
import uk.sandstone.platform.api.Role;
import uk.sandstone.platform.api.SignedIn;
import uk.sandstone.testing.ModuleWar;

/** Each test makes people with family names of their own, so that none meets another's. */
@ArquillianTest
class PeopleDeskIT {

    private static final Actor TOM = new Actor("tom", "Tom Ade", Set.of(Role.CONNECTOR));
    private static final Actor DANA = new Actor("dana", "Dana Okoro", Set.of(Role.TEAM_LEAD));
    private static final Actor OLGA = new Actor("olga", "Olga Marsh", Set.of(Role.INTEGRATION_OFFICER));
    private static final Actor IVY = new Actor("ivy", "Ivy Hart", Set.of(Role.INFORMATION_GOVERNANCE));
    private static final LocalDate BORN = LocalDate.of(1968, 5, 3);

    @Deployment
    static WebArchive war() {
        return ModuleWar.of("people");
    }

    @Inject PeopleDesk desk;
    @Inject MergeDesk merges;
    @Inject RestrictionDesk restrictions;
    @Inject SeenDesk seen;
    @Inject IdentityDesk identities;
    @Inject SignedIn signedIn;
    @Resource(lookup = "java:app/sandstone") DataSource database;

    @Test
    void aPersonIsFoundByAnyOfTheirNamesAndNumbersAndEachHitSaysWhy() {
        var id = register(new NewPerson("Sal", "Salima", "Quillfeather", BORN, "female", new NhsNumber("9991230017"), NhsNumberStatus.UNVERIFIED,
                new NewPerson.Home("12 Tamarisk Lane", "Saltmere", new Postcode("SA1 2BD")), List.of("01632 960 482"), List.of("BSL interpreter"), null));

        assertThat(why("Quillfeather", id)).containsExactly("family name Quillfeather");
        assertThat(why("Salima Quillfeather", id)).containsExactly("family name Quillfeather", "first name Salima");
        assertThat(why("sal quillfeather", id)).contains("known as Sal");
        assertThat(why("Quilfeather", id)).containsExactly("name spelt almost like Quilfeather: Quillfeather");
        assertThat(why("Qiullfeather", id)).containsExactly("name spelt almost like Qiullfeather: Quillfeather");
        assertThat(why("Kwillfether", id)).containsExactly("name sounds like Kwillfether: Quillfeather");
        assertThat(why("Quillf", id)).containsExactly("name begins with Quillf: Quillfeather");
        assertThat(why("salima tamarisk", id)).containsExactly("first name Salima", "lives at 12 Tamarisk Lane");
        assertThat(why("01632960482", id)).containsExactly("phone number");
        assertThat(why("+44 1632 960 482", id)).containsExactly("phone number");
        assertThat(why("999 123 0017", id)).containsExactly("NHS number");
        assertThat(why("quillfeather sa12bd", id)).containsExactly("lives in SA1 2BD", "family name Quillfeather");
        assertThat(why("Quillfeather 3/5/1968", id)).containsExactly("born 3 May 1968", "family name Quillfeather");
        assertThat(why("Salima Quillfeather Chadwell", id)).as("one word too many").contains("family name Quillfeather");
        assertThat(as(TOM, () -> desk.find("Nobodywhatsoever", 10))).isEmpty();
        assertThat(as(TOM, () -> desk.find("  ", 10))).isEmpty();
    }

    @Test
    void aShortNameFindsTheLongOne() {
        var id = register(known("Elizabeth", "Throgmorton", null));

        assertThat(why("liz throgmorton", id)).contains("Elizabeth is another form of Liz");
    }

    @Test
    void accentsAreReadAsTheDatabaseReadsThem() throws SQLException {
        var letters = new StringBuilder();
        for (char letter = 'À'; letter <= 'ſ'; letter++) if (Character.isLetter(letter)) letters.append(letter).append(' ');

        try (var connection = database.getConnection(); var statement = connection.prepareStatement("SELECT people.plain(?)")) {
            statement.setString(1, letters.toString());
            try (var row = statement.executeQuery()) {
                row.next();
                assertThat(Words.plain(letters.toString()).split(" ")).isEqualTo(row.getString(1).split(" "));
            }
        }
    }

    @Test
    void nobodyIsRegisteredBeforeTheirLookalikesWereJudged() {
        var id = register(known("Salima", "Ravenscroft", BORN.plusYears(7)));
        var again = known("Saleema", "Ravenscroft", BORN.plusYears(7));

        var outcome = as(TOM, () -> desk.register(again, List.of()));

        assertThat(outcome).isInstanceOfSatisfying(Registration.LooksLike.class, looks -> assertThat(looks.lookalikes()).singleElement().satisfies(found -> {
            assertThat(found.person().id()).isEqualTo(id);
            assertThat(found.reasons()).contains("same family name", "same birth date");
        }));
        assertThat(as(TOM, () -> desk.register(again, List.of(id)))).isInstanceOf(Registration.Registered.class);
    }

    @Test
    void onlyTheNameTheyLikeIsNeeded() {
        var id = register(new NewPerson("Blue coat lady", null, null, null, null, null, null, null, null, null, null));

        assertThat(as(TOM, () -> desk.open(id)).line().name()).isEqualTo("Blue coat lady");
        assertThatThrownBy(() -> as(TOM, () -> desk.register(new NewPerson(" ", null, "X", null, null, null, null, null, null, null, null), List.of())))
                .hasMessage("people.name-needed");
    }

    @Test
    void movingHouseKeepsThePastHomeAndTheLaterEditMeetsTheEarlier() {
        var id = register(living("Ann", "Housemover", "1 Old Row"));
        var first = as(TOM, () -> desk.open(id));

        as(TOM, () -> desk.change(id, first.version(), living("Ann", "Housemover", "2 New Row")));

        var now = as(TOM, () -> desk.open(id));
        assertThat(now.known().home().street()).isEqualTo("2 New Row");
        assertThat(now.homes()).singleElement().satisfies(home -> assertThat(home.home().street()).isEqualTo("1 Old Row"));
        assertThatThrownBy(() -> as(TOM, () -> desk.change(id, first.version(), living("Ann", "Housemover", "3 Other Row"))))
                .isInstanceOf(OptimisticLockException.class);
        assertThat(why("housemover new", id)).contains("lives at 2 New Row");
    }

    @Test
    void mergedRecordsAreOneAndPartedAreTwoAgain() {
        var kept = register(known("Margaret", "Winterbourne", BORN));
        var same = register(known("Peggy", "Winterborn", null), kept);
        var before = List.of(as(TOM, () -> desk.open(kept)).known(), as(TOM, () -> desk.open(same)).known());

        var merge = as(TOM, () -> merges.merge(kept, same, "Her neighbour says so"));

        assertThat(as(TOM, () -> desk.open(same)).line().id()).isEqualTo(kept);
        assertThat(as(TOM, () -> desk.lines(List.of(same))).get(same)).satisfies(line -> {
            assertThat(line.id()).isEqualTo(same);
            assertThat(line.name()).isEqualTo("Margaret Winterbourne");
        });
        assertThat(why("Peggy Winterborn", kept)).contains("from a record merged into this one");
        var one = as(TOM, () -> desk.open(kept));
        assertThat(one.merges()).singleElement().satisfies(shown -> assertThat(shown.otherName()).isEqualTo("Peggy Winterborn"));
        as(TOM, () -> desk.change(kept, one.version(), living("Margaret", "Winterbourne", "9 Between Road")));

        as(TOM, () -> merges.unmerge(merge, "Two sisters"));

        assertThat(List.of(as(TOM, () -> desk.open(kept)).known(), as(TOM, () -> desk.open(same)).known())).isEqualTo(before);
        var parted = as(TOM, () -> desk.open(same));
        assertThat(parted.setAside()).anySatisfy(aside -> {
            assertThat(aside.fact()).isEqualTo("people.fact.homes");
            assertThat(aside.became()).contains("9 Between Road");
        });
        parted.setAside().forEach(aside -> as(TOM, () -> merges.settle(aside.id())));
        assertThat(as(TOM, () -> desk.open(kept)).setAside()).isEmpty();
        assertThatThrownBy(() -> as(TOM, () -> merges.unmerge(merge, "again"))).hasMessage("people.unmerged-already");
    }

    @Test
    void aRecordKeptToAFewIsNamedToFew() {
        var id = register(new NewPerson("Iris", "Iris", "Hollowell", BORN.plusYears(9), null, null, null, new NewPerson.Home("7 Secret Close", null, null),
                List.of("01632 960 777"), List.of(), null));
        as(DANA, () -> restrictions.restrict(id, true, "Her brother works here"));

        assertThat(as(TOM, () -> desk.lines(List.of(id))).get(id)).satisfies(line -> {
            assertThat(line.restricted()).isTrue();
            assertThat(line.name()).isNull();
            assertThat(line.age()).isNull();
        });
        assertThat(as(TOM, () -> desk.find("Iris Hollowell", 5))).singleElement().satisfies(found ->
                assertThat(found.reasons()).containsExactly("fits a record that is kept to a few people"));
        assertThat(as(TOM, () -> desk.find("7 Secret Close", 5))).as("an address never tells who hides there").isEmpty();
        assertThat(as(TOM, () -> desk.find("Hollowel", 5))).isEmpty();
        assertThat(as(DANA, () -> desk.find("Hollowel", 5))).extracting(found -> found.person().name()).containsExactly("Iris Hollowell");
        assertThatThrownBy(() -> as(TOM, () -> desk.open(id))).isInstanceOf(KeptToAFew.class);
        assertThatThrownBy(() -> as(TOM, () -> restrictions.openWithReason(id, " "))).hasMessage("people.why-needed");

        assertThat(as(TOM, () -> restrictions.openWithReason(id, "She rang, afraid")).line().name()).isEqualTo("Iris Hollowell");

        assertThat(as(TOM, () -> desk.open(id)).line().name()).as("for the rest of the day").isEqualTo("Iris Hollowell");
        assertThat(as(IVY, () -> seen.seen(id, Long.MAX_VALUE, 50))).anySatisfy(line -> {
            assertThat(line.deed()).isEqualTo("opened a record kept to a few, with a reason");
            assertThat(line.why()).isEqualTo("She rang, afraid");
        }).anySatisfy(line -> assertThat(line.deed()).startsWith("tried to open"));
    }

    @Test
    void whoHasSeenARecordIsKeptMergesIncludedPageByPage() {
        var kept = register(known("Derek", "Featherstonehaugh", null));
        var same = register(known("Del", "Featherstonehaugh", null), kept);
        as(TOM, () -> desk.open(same));
        as(TOM, () -> merges.merge(kept, same, "same man"));

        var first = as(DANA, () -> seen.seen(kept, Long.MAX_VALUE, 2));
        var rest = as(DANA, () -> seen.seen(kept, first.get(1).number(), 50));

        assertThat(first).hasSize(2);
        assertThat(rest).extracting(SeenDesk.Seen::deed).contains("read the record", "wrote them down for the first time");
        assertThat(rest).allSatisfy(line -> assertThat(line.number()).isLessThan(first.get(1).number()));
        assertThatThrownBy(() -> as(TOM, () -> seen.seen(kept, Long.MAX_VALUE, 2))).as("he does not own them").isInstanceOf(NotAllowed.class);
    }

    @Test
    void rightsAreDeniedByDefault() {
        var id = register(known("Roy", "Rightsholder", null));

        assertThat(as(OLGA, () -> desk.find("Rightsholder", 5))).hasSize(1);
        for (var reader : List.of(OLGA, IVY)) {
            assertThatThrownBy(() -> as(reader, () -> desk.open(id))).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> as(reader, () -> desk.register(known("A", "B", null), List.of()))).isInstanceOf(NotAllowed.class);
        }
        assertThatThrownBy(() -> as(TOM, () -> restrictions.restrict(id, true, "why"))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> desk.find("Rightsholder", 5)).as("nobody signed in").isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as(TOM, () -> desk.open(new PersonId(UUID.randomUUID())))).isInstanceOf(NotFound.class);
    }

    @Test
    void onlyAVerifiedNumberThatAgreesIsCertain() {
        var number = new NhsNumber("9991230076");
        var id = register(new NewPerson("Iris", "Iris", "Bondfield", BORN, null, number, NhsNumberStatus.UNVERIFIED, null, null, null, null));

        assertThat(match(number, true, "BONDFIELD", BORN)).isEqualTo(new Match.Certain(id));
        assertThat(match(number, false, "Bondfield", BORN)).isInstanceOf(Match.Uncertain.class);
        assertThat(match(number, true, "Jones", BORN)).isInstanceOf(Match.Uncertain.class);
        assertThat(match(number, true, "Bondfield", BORN.plusYears(1))).isInstanceOfSatisfying(Match.Uncertain.class,
                uncertain -> assertThat(uncertain.candidates()).singleElement().satisfies(candidate -> {
                    assertThat(candidate.person().id()).isEqualTo(id);
                    assertThat(candidate.agrees()).contains("same NHS number", "same family name");
                    assertThat(candidate.differs()).containsExactly("born 3 May 1968: a digit or two apart");
                }));
        var twin = register(new NewPerson("Rose", "Rose", "Bondfield", BORN, null, number, NhsNumberStatus.UNVERIFIED, null, null, null, null), id);
        assertThat(match(number, true, "Bondfield", BORN)).as("two people hold it").isInstanceOf(Match.Uncertain.class);
        as(TOM, () -> merges.merge(id, twin, "written twice"));
        assertThat(match(number, true, "Bondfield", BORN)).isEqualTo(new Match.Certain(id));
        assertThat(match(null, false, "Unheardofname", BORN.minusYears(40))).isEqualTo(new Match.Uncertain(List.of()));
    }

    private Match match(NhsNumber number, boolean verified, String family, LocalDate born) {
        return as(Actor.SANDSTONE, () -> identities.match(new IdentityDesk.Claim(number, verified, family, List.of("Iris"), born, null, null, null)));
    }

    private List<String> why(String typed, PersonId expected) {
        return as(TOM, () -> desk.find(typed, 10)).stream().filter(found -> found.person().id().equals(expected)).findFirst().map(Found::reasons).orElse(List.of());
    }

    private PersonId register(NewPerson person, PersonId... judged) {
        return ((Registration.Registered) as(TOM, () -> desk.register(person, List.of(judged)))).person();
    }

    private static NewPerson known(String first, String family, LocalDate born) {
        return new NewPerson(first, first, family, born, null, null, null, null, List.of(), List.of(), null);
    }

    private static NewPerson living(String first, String family, String street) {
        return new NewPerson(first, first, family, null, null, null, null, new NewPerson.Home(street, "Saltmere", null), List.of(), List.of(), null);
    }

    private <T> T as(Actor actor, Supplier<T> work) {
        return signedIn.as(actor, work);
    }

    private void as(Actor actor, Runnable work) {
        signedIn.as(actor, () -> { work.run(); return null; });
    }
}
