package uk.sandstone.integration.domain;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.sql.DataSource;
import uk.sandstone.integration.api.DischargeDesk;
import uk.sandstone.integration.api.DischargeDesk.CaseLine;
import uk.sandstone.integration.api.Notice;
import uk.sandstone.integration.api.SenderBook;
import uk.sandstone.integration.wire.Intake;
import uk.sandstone.kernel.NhsNumber;
import uk.sandstone.kernel.OdsCode;
import uk.sandstone.kernel.Postcode;
import uk.sandstone.people.api.NewPerson;
import uk.sandstone.people.api.NhsNumberStatus;
import uk.sandstone.people.api.PeopleDesk;
import uk.sandstone.people.api.PersonId;
import uk.sandstone.people.api.Registration;
import uk.sandstone.platform.api.Actor;
import uk.sandstone.platform.api.Inbox.State;
import uk.sandstone.platform.api.Inbox;
import uk.sandstone.platform.api.Role;
import uk.sandstone.platform.api.SignedIn;

/** A little town for the tests: Tom works on Ferry Row, a ward writes to us in plain words, people are known. */
@ApplicationScoped
class WardTown {

    static final Actor OFFICER = new Actor("olu", "Olu Bello", Set.of(Role.INTEGRATION_OFFICER));
    static final Actor ADMIN = new Actor("ada", "Ada Wells", Set.of(Role.ADMINISTRATOR));
    private static final AtomicInteger NEXT = new AtomicInteger(10);

    @Inject SenderBook senders;
    @Inject PeopleDesk people;
    @Inject DischargeDesk desk;
    @Inject Intake intake;
    @Inject Inbox inbox;
    @Inject PlainWords wire;
    @Inject SignedIn signedIn;
    @Resource(lookup = "java:app/sandstone") DataSource database;

    /** @param tom the worker of the patch @param folder where the ward is answered */
    record Street(Actor tom, Postcode postcode, OdsCode ward, Path folder) { }

    Street settle() throws SQLException, IOException {
        var n = NEXT.incrementAndGet();
        UUID place = UUID.randomUUID(), team = UUID.randomUUID(), worker = UUID.randomUUID();
        write("INSERT INTO place.neighbourhood VALUES (?, ?)", place, "Ferry Row " + n);
        write("INSERT INTO place.postcode_area VALUES (?, ?, 1)", "SA" + n + " 4", place);
        write("INSERT INTO place.team VALUES (?, ?)", team, "Team " + n);
        write("INSERT INTO place.worker VALUES (?, ?, 'Tom Ade', 'Local Area Coordinator', NULL, ?)", worker, "tom" + n, team);
        write("INSERT INTO place.patch VALUES (?, ?, ?, '2020-01-01', NULL)", UUID.randomUUID(), worker, place);
        var street = new Street(new Actor("tom" + n, "Tom Ade", Set.of(Role.SOCIAL_WORKER)), new Postcode("SA" + n + " 4FR"),
                new OdsCode("RSL" + n), Files.createTempDirectory("ward"));
        known(street.ward(), street.folder());
        return street;
    }

    void known(OdsCode ward, Path folder) {
        as(ADMIN, () -> {
            senders.keep(new SenderBook.NewSender(ward, "Ward " + ward.text(), "01632 960114", Duration.ofHours(4), Duration.ofHours(1),
                    folder == null ? SenderBook.Reply.NONE : SenderBook.Reply.FOLDER, folder == null ? null : folder.toString(), true));
            return null;
        });
    }

    PersonId resident(Street street, String given, String family, LocalDate born, NhsNumber number) {
        var person = new NewPerson(given, given, family, born, "female", number, NhsNumberStatus.VERIFIED,
                new NewPerson.Home("3 Ferry Row", "Saltmere", street.postcode()), List.of(), List.of(), null);
        return as(street.tom(), () -> {
            var first = people.register(person, List.of());
            if (first instanceof Registration.LooksLike like) {
                first = people.register(person, like.lookalikes().stream().map(f -> f.person().id()).toList());
            }
            return ((Registration.Registered) first).person();
        });
    }

    Intake.Taken sends(OdsCode ward, String key, Notice notice) {
        return sends(ward, key, PlainWords.bytes(notice));
    }

    Intake.Taken sends(OdsCode ward, String key, byte[] body) {
        return intake.take("file", ward.text(), key, PlainWords.TYPE, Map.of(), body, wire.read(body, Map.of()));
    }

    State settled(UUID message) {
        return until(() -> inbox.find(message).orElseThrow().state(), state -> state != State.ACCEPTED);
    }

    /** A change that overtook its notice is held for a moment before it is done. */
    State comesTo(UUID message, State state) {
        return until(() -> inbox.find(message).orElseThrow().state(), state::equals);
    }

    CaseLine line(Street street, String stay) {
        return as(street.tom(), () -> desk.open(200)).stream().filter(l -> l.caseKey().equals(stay)).findFirst().orElse(null);
    }

    <T> T as(Actor actor, Supplier<T> work) {
        return signedIn.as(actor, work);
    }

    /** Asks again until the answer will do: routes work beside us. */
    <T> T until(Supplier<T> question, java.util.function.Predicate<T> enough) {
        var end = Instant.now().plusSeconds(30);
        var answer = question.get();
        while (!enough.test(answer) && Instant.now().isBefore(end)) {
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return answer;
            }
            answer = question.get();
        }
        return answer;
    }

    void write(String sql, Object... values) throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            statement.executeUpdate();
        }
    }

    /** A number of the range that is given to nobody, with its check digit. */
    static NhsNumber number() {
        while (true) {
            var nine = "999" + String.format("%06d", java.util.concurrent.ThreadLocalRandom.current().nextInt(1_000_000));
            for (int check = 0; check < 10; check++) {
                var number = NhsNumber.read(nine + check);
                if (number.isPresent()) return number.get();
            }
        }
    }
}
