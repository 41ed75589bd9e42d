package uk.sandstone.place.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.sandstone.kernel.Postcode;
import uk.sandstone.place.api.NeighbourhoodView;
import uk.sandstone.place.api.PlaceBook;
import uk.sandstone.place.api.WorkerDesk;
import uk.sandstone.place.api.WorkerId;
import uk.sandstone.place.api.WorkerView;
import uk.sandstone.platform.api.Actor;
import uk.sandstone.platform.api.NotAllowed;
import uk.sandstone.platform.api.Role;
import uk.sandstone.platform.api.SignedIn;
import uk.sandstone.testing.ModuleWar;

/** Harbour and Quay overlap in one sector; Tom has Harbour, Priya has Quay. Each test settles a district of its own. */
@ArquillianTest
class PlaceBookIT {

    private static final LocalDate MONDAY = LocalDate.of(2027, 2, 8);
    private static final Actor DANA = new Actor("dana", "Dana Okoro", Set.of(Role.TEAM_LEAD));
    private static int districts = 10;

    @Deployment
    static WebArchive war() {
        return ModuleWar.of("place");
    }

    @Inject PlaceBook book;
    @Inject WorkerDesk desk;
    @Inject SignedIn signedIn;
    @Resource(lookup = "java:app/sandstone") DataSource database;

    private final UUID harbour = UUID.randomUUID(), quay = UUID.randomUUID(), team = UUID.randomUUID();
    private final WorkerId tom = new WorkerId(UUID.randomUUID()), priya = new WorkerId(UUID.randomUUID());
    private final String district = "SA" + districts++;

    @BeforeEach
    void settle() throws SQLException {
        if (database == null) return;
        write("INSERT INTO place.neighbourhood VALUES (?, ?), (?, ?)", harbour, "Harbour " + district, quay, "Quay " + district);
        write("INSERT INTO place.neighbourhood_alias VALUES (?, ?)", harbour, "Down by the boats");
        write("INSERT INTO place.postcode_area VALUES (?, ?, 1), (?, ?, 2), (?, ?, 1)", district, harbour, district + " 2", quay, district + " 2BD", quay);
        write("INSERT INTO place.team VALUES (?, ?)", team, "Team " + district);
        write("INSERT INTO place.worker VALUES (?, ?, 'Tom Ade', 'Local Area Coordinator', '01632 960 001', ?)", tom.value(), "tom" + district, team);
        write("INSERT INTO place.worker VALUES (?, ?, 'Priya Nair', 'Social worker', NULL, ?)", priya.value(), "priya" + district, team);
        write("INSERT INTO place.patch VALUES (?, ?, ?, '2026-01-01', NULL), (?, ?, ?, '2026-01-01', NULL)",
                UUID.randomUUID(), tom.value(), harbour, UUID.randomUUID(), priya.value(), quay);
    }

    @Test
    void aPostcodeLiesInEveryPlaceThatClaimsItTheNearestFirst() {
        assertThat(names("2BD")).containsExactly("Quay " + district, "Harbour " + district);
        assertThat(names("2XY")).containsExactly("Harbour " + district, "Quay " + district);
        assertThat(names("3XY")).containsExactly("Harbour " + district);
        var closest = asDana(() -> book.closest(List.of(postcode("2BD"), new Postcode("ZZ99 9ZZ"))));
        assertThat(closest).hasSize(1);
        assertThat(asDana(() -> book.neighbourhoodsOf(postcode("3XY"))).get(0).aliases()).containsExactly("Down by the boats");
    }

    @Test
    void anotherDistrictWithTheSameBeginningIsSomewhereElse() {
        assertThat(asDana(() -> book.neighbourhoodsOf(new Postcode(district.substring(0, 3) + " 2BD")))).isEmpty();
    }

    @Test
    void whoeverStandsInIsTheOneToWalkUpTo() {
        assertThat(asDana(() -> book.whoWorksHere(postcode("3XY"), MONDAY)).map(WorkerView::id)).contains(tom);

        asDana(() -> desk.away(tom, MONDAY, MONDAY.plusDays(4), priya));

        assertThat(asDana(() -> book.whoWorksHere(postcode("3XY"), MONDAY)).map(WorkerView::id)).contains(priya);
        assertThat(asDana(() -> book.worker(tom, MONDAY)).orElseThrow().awayTill()).isEqualTo(MONDAY.plusDays(4));
        assertThat(asDana(() -> book.worker(tom, MONDAY.plusDays(5))).orElseThrow().isThere()).isTrue();
    }

    @Test
    void twoWhoStandInForEachOtherLeaveNobody() {
        asDana(() -> desk.away(tom, MONDAY, MONDAY.plusDays(4), priya));
        asDana(() -> desk.away(priya, MONDAY, MONDAY.plusDays(4), tom));

        assertThat(asDana(() -> book.coverFor(tom, MONDAY))).isEmpty();

        asDana(() -> desk.back(priya, MONDAY));
        assertThat(asDana(() -> book.coverFor(tom, MONDAY)).map(WorkerView::id)).contains(priya);
    }

    @Test
    void whoHasLeftWorksHereNoMore() {
        asDana(() -> desk.left(tom, MONDAY));

        assertThat(asDana(() -> book.workers(MONDAY))).extracting(WorkerView::id).doesNotContain(tom).contains(priya);
        assertThat(asDana(() -> book.left(MONDAY.minusDays(28), MONDAY))).extracting(WorkerView::id).contains(tom);
        assertThat(asDana(() -> book.workers(Set.of(tom), MONDAY)).get(tom).leftOn()).isEqualTo(MONDAY);
        assertThat(asDana(() -> book.whoWorksHere(postcode("3XY"), MONDAY))).isEmpty();
    }

    @Test
    void onlyTeamLeadsAndAdministratorsWriteWhoIsAway() {
        var worker = new Actor("tom", "Tom Ade", Set.of(Role.CONNECTOR));

        assertThatThrownBy(() -> signedIn.as(worker, () -> { desk.left(priya, MONDAY); return null; })).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> book.workers(MONDAY)).as("nobody signed in").isInstanceOf(NotAllowed.class);
    }

    private List<String> names(String inward) {
        return asDana(() -> book.neighbourhoodsOf(postcode(inward))).stream().map(NeighbourhoodView::name).toList();
    }

    private Postcode postcode(String inward) {
        return new Postcode(district + " " + inward);
    }

    private <T> T asDana(Supplier<T> work) {
        return signedIn.as(DANA, work);
    }

    private void asDana(Runnable work) {
        signedIn.as(DANA, () -> { work.run(); return null; });
    }

    private void write(String sql, Object... values) throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            statement.executeUpdate();
        }
    }
}
