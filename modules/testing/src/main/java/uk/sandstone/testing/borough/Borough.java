package uk.sandstone.testing.borough;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/**
 * Fills an empty, migrated database with Saltmere, in one transaction and through the owner's account, as a restore would
 * (ADR 0005). What the tables ask of each other is known here by hand, so a migration that changes them changes this.
 */
public final class Borough {

    private final DataSource owner;

    public Borough(DataSource owner) {
        this.owner = owner;
    }

    /** Whether somebody lives here already, made up or not. */
    public boolean isSettled() throws SQLException {
        try (var connection = owner.getConnection(); var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT EXISTS (SELECT FROM people.person)")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    /**
     * @param now   the time of the try-out's clock
     * @param wards the folder in which each ward has its own: there it is told who has taken its message
     */
    public void settle(int people, Instant now, Path wards) throws SQLException {
        var saltmere = new Saltmere(people, now);
        try (var connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            var rows = new Rows(connection.unwrap(PGConnection.class));
            places(rows, saltmere);
            people(rows, saltmere);
            journeys(rows, saltmere);
            senders(rows, saltmere, wards.toAbsolutePath());
            run(connection, "SELECT people.gather_words()");
            connection.commit();
            connection.setAutoCommit(true);
            run(connection, "ANALYZE");
        }
    }

    private static void places(Rows rows, Saltmere saltmere) throws SQLException {
        var places = List.of(Neighbourhood.values());
        var workers = saltmere.workers();
        rows.into("place.neighbourhood (id, name)", places.stream().map(place -> row(place.id(), place.called)));
        rows.into("place.neighbourhood_alias (neighbourhood, alias)", places.stream()
                .flatMap(place -> place.aliases.stream().map(alias -> row(place.id(), alias))));
        rows.into("place.postcode_area (area, neighbourhood, closeness)", places.stream().flatMap(place -> Stream.concat(
                place.heart.stream().map(area -> row(area, place.id(), 1)), place.edge.stream().map(area -> row(area, place.id(), 2)))));
        rows.into("place.team (id, name)", workers.stream().map(Worker::team).distinct().map(team -> row(Ids.named("team", team), team)));
        rows.into("place.worker (id, username, name, title, phone, team, left_on)", workers.stream().map(worker -> row(worker.id(),
                worker.username(), worker.name(), worker.title(), worker.phone(), Ids.named("team", worker.team()), worker.leftOn())));
        rows.into("place.patch (id, worker, neighbourhood, from_day)", workers.stream().flatMap(worker -> worker.patch().stream()
                .map(place -> row(Ids.named("patch", worker.username() + place), worker.id(), place.id(), saltmere.today().minusYears(2)))));
        rows.into("place.absence (id, worker, from_day, until_day, cover)", absences(workers));
    }

    private static Stream<Object[]> absences(List<Worker> workers) {
        return workers.stream().filter(worker -> worker.away() != null).map(worker -> row(Ids.named("absence", worker.username()),
                worker.id(), worker.away().from(), worker.away().until(), Worker.idOf(worker.away().cover())));
    }

    private static void people(Rows rows, Saltmere saltmere) throws SQLException {
        rows.into("people.person (id, liked_name, given_name, family_name, born, sex, nhs_number, nhs_number_status, street, town,"
                + " postcode, home_since, phones, ways_to_communicate, gp_practice, restricted, restricted_why, registered_at)",
                saltmere.residents().map(person -> row(person.id(), person.liked(), person.given(), person.family(), person.born(),
                        person.sex(), person.nhsNumber(), person.nhsNumberStatus(), person.home().street(), person.home().town(),
                        person.home().postcode(), person.homeSince(), String.join("\n", person.phones()), String.join("\n", person.ways()),
                        person.practice(), person.restrictedWhy() != null, person.restrictedWhy(), person.registeredAt())));
        rows.into("people.past_home (person, place, street, town, postcode, from_day, until_day)", saltmere.residents()
                .flatMap(person -> IntStream.range(0, person.before().size()).mapToObj(place -> pastHome(person, place))));
    }

    private static Object[] pastHome(Resident person, int place) {
        var before = person.before().get(place);
        return row(person.id(), place, before.home().street(), before.home().town(), before.home().postcode(), before.from(), before.until());
    }

    private static void journeys(Rows rows, Saltmere saltmere) throws SQLException {
        rows.into("journey.journey (id, person, shown_under, introduced_by, why, first_contact, last_heard, owner, owner_since,"
                + " taken_at, next_promise, next_what, next_keeper, next_due, nothing_since, ended_at, agreed_words)",
                saltmere.walks().map(Borough::journey));
        rows.into("journey.hello (id, journey, introduced_by, why, first_contact, said_at)", saltmere.walks()
                .map(walk -> row(Ids.named("hello", walk.id().toString()), walk.id(), walk.introducedBy(), walk.why(), walk.firstContact(),
                        walk.firstContact())));
        rows.into("journey.promise (id, journey, made_in, what, keeper, due, made_at, kept_at, what_happened)", saltmere.walks()
                .flatMap(walk -> walk.promises().stream().map(promise -> row(promise.id(), walk.id(), walk.id(), promise.what(),
                        promise.keeper(), promise.due(), promise.madeAt(), promise.keptAt(), promise.happened()))));
        rows.into("journey.absence (id, worker, away_from, away_until, cover, told_at)", absences(saltmere.workers())
                .map(absence -> row(absence[0], absence[1], absence[2], absence[3], absence[4], saltmere.now())));
        rows.into("journey.leaver (worker, left_on, told_at)", saltmere.workers().stream().filter(worker -> worker.leftOn() != null)
                .map(worker -> row(worker.id(), worker.leftOn(), saltmere.now())));
    }

    private static Object[] journey(Walk walk) {
        var next = walk.next();
        var promised = next == null ? new Object[4] : row(next.id(), next.what(), next.keeper(), next.due());
        return row(walk.id(), walk.person(), walk.person(), walk.introducedBy(), walk.why(), walk.firstContact(), walk.lastHeard(),
                walk.owner(), walk.ownerSince(), walk.owner() == null ? null : walk.ownerSince(), promised[0], promised[1], promised[2],
                promised[3], walk.nothingSince(), walk.endedAt(), walk.ending());
    }

    private static void senders(Rows rows, Saltmere saltmere, Path wards) throws SQLException {
        rows.into("integration.sender (ods, id, name, phone, token_digest, usual_minutes, margin_minutes, reply_kind, reply_to, active,"
                + " since, version)", WardSender.ALL.stream().map(sender -> row(sender.ods(), sender.id(), sender.name(), sender.phone(),
                        sender.tokenDigest(), sender.usualMinutes(), sender.marginMinutes(), "FOLDER",
                        wards.resolve(sender.ods()).resolve("out").toString(), true, saltmere.now(), 1)));
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Object[] row(Object... values) {
        return values;
    }
}
