package uk.sandstone.integration.hl7;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.sandstone.integration.api.DischargeDesk;
import uk.sandstone.integration.api.DischargeDesk.CaseLine;
import uk.sandstone.integration.api.SenderBook;
import uk.sandstone.integration.api.SenderBook.NewSender;
import uk.sandstone.integration.api.SenderBook.Reply;
import uk.sandstone.journey.api.GapRegister;
import uk.sandstone.kernel.OdsCode;
import uk.sandstone.platform.api.Actor;
import uk.sandstone.platform.api.Role;
import uk.sandstone.platform.api.SignedIn;
import uk.sandstone.testing.ModuleWar;

/** From a hospital's socket to the worker's list, on a real server and a real database. */
@ArquillianTest
class MllpDoorIT {

    private static final Actor TOM = new Actor("tom", "Tom Ade", Set.of(Role.CONNECTOR));
    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private static final Instant FRIDAY = NOW.plus(3, ChronoUnit.DAYS);
    private static final Instant SATURDAY = NOW.plus(4, ChronoUnit.DAYS);

    @Deployment
    static WebArchive war() {
        return ModuleWar.of("integration");
    }

    @Inject MllpSettings settings;
    @Inject SenderBook senders;
    @Inject DischargeDesk desk;
    @Inject GapRegister gaps;
    @Inject SignedIn signedIn;
    @Resource(lookup = "java:app/sandstone") DataSource database;
    private String ods;
    private String visit;
    private WardSystem ward;

    @BeforeEach
    void settle() {
        if (senders == null) return;
        ods = "HM" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
        visit = "V" + UUID.randomUUID();
        ward = new WardSystem(settings.port(), ods, visit);
        signedIn.as(Actor.SANDSTONE, () -> {
            senders.keep(new NewSender(new OdsCode(ods), "Ward 7", null, Duration.ofHours(2), Duration.ofHours(1), Reply.NONE, null, true));
            return null;
        });
    }

    @Test
    void whatIsAcknowledgedIsCommittedByteForByte() throws Exception {
        var message = ward.message("A01", "1", NOW, FRIDAY);

        assertThat(ward.send(message)).isEqualTo("AA|1");

        assertThat(kept("1@PAS")).contains(message);
        var line = line(l -> l != null);
        assertThat(line.state()).isEqualTo("OPEN");
        assertThat(line.toldName()).contains("ŁUCJA");
        assertThat(line.homeBy()).isEqualTo(FRIDAY);
    }

    @Test
    void theSameThriceIsOneAndAnotherBodyUnderItsIdIsAConflict() throws Exception {
        var message = ward.message("A01", "1", NOW, FRIDAY);
        for (int i = 0; i < 3; i++) assertThat(ward.send(message)).isEqualTo("AA|1");

        assertThat(ward.send(message.replace("Ward 7", "Ward 9"))).startsWith("AE|1|MSH-10").contains("205");

        assertThat(line(l -> l != null && l.repeats() == 2).ward()).isEqualTo("Ward 7");
    }

    @Test
    void anOlderMessageDoesNotOverwriteANewerOne() throws Exception {
        ward.send(ward.message("A01", "1", NOW.minusSeconds(600), FRIDAY));
        ward.send(ward.message("A08", "2", NOW.minusSeconds(100), SATURDAY));
        ward.send(ward.message("A08", "3", NOW.minusSeconds(300), NOW.plusSeconds(7200)));

        settled(3);
        assertThat(line(l -> l != null).homeBy()).isEqualTo(SATURDAY);
    }

    @Test
    void aDischargeCalledOffLeavesThemInHospital() throws Exception {
        ward.send(ward.message("A01", "1", NOW.minusSeconds(600), FRIDAY));
        ward.send(ward.message("A03", "2", NOW.minusSeconds(300), null));
        assertThat(line(l -> l != null && l.state().equals("HOME")).homeBy()).isEqualTo(NOW.minusSeconds(300));

        assertThat(ward.send(ward.message("A13", "3", NOW.minusSeconds(200), null))).isEqualTo("AA|3");

        var line = line(l -> l != null && l.state().equals("OPEN"));
        assertThat(line.homeBy()).isNull();
    }

    @Test
    void anAdmissionCalledOffTakesItBack() throws Exception {
        ward.send(ward.message("A01", "1", NOW.minusSeconds(600), FRIDAY));
        ward.send(ward.message("A11", "2", NOW.minusSeconds(300), null));

        assertThat(line(l -> l != null && l.state().equals("WITHDRAWN"))).isNotNull();
    }

    @Test
    void twoIdentitiesThatTheHospitalMergedAreAPersonsWork() throws Exception {
        var number = number();
        ward.about(number).send(ward.message("A01", "1", NOW.minusSeconds(600), FRIDAY));
        var line = line(l -> l != null);

        assertThat(ward.send(ward.merge("2", NOW, number()))).isEqualTo("AA|2");

        settled(2);
        assertThat(until(() -> rulesAbout(line), rules -> rules.contains("gap.ward-identity-changed"))).isNotEmpty();
    }

    @Test
    void aDeathToldAboutThePersonAloneReachesTheStay() throws Exception {
        ward.about(number()).send(ward.message("A01", "1", NOW.minusSeconds(600), FRIDAY));
        line(l -> l != null);

        assertThat(ward.send(ward.death("2", NOW))).startsWith("AA|2|").endsWith("(PID-29)");

        assertThat(line(l -> l != null && l.state().equals("DIED"))).isNotNull();
    }

    @Test
    void whoWeDoNotKnowIsKeptAndToldSo() throws Exception {
        var stranger = new WardSystem(settings.port(), "QQ" + ods, visit);

        assertThat(stranger.send(stranger.message("A01", visit, NOW, FRIDAY))).startsWith("AR|" + visit + "|MSH-4").contains("204");

        assertThat(kept(visit + "@PAS")).isPresent();
    }

    @Test
    void whatIsRefusedIsKeptToo() throws Exception {
        assertThat(ward.send(ward.message("A60", visit, NOW, null))).startsWith("AR|" + visit + "|MSH-9").contains("201");

        assertThat(kept(visit + "@PAS")).isPresent();
    }

    private Optional<String> kept(String key) throws SQLException {
        try (var connection = database.getConnection();
             var query = connection.prepareStatement("SELECT convert_from(body, 'UTF8') FROM platform.inbox WHERE key = ? ORDER BY at DESC LIMIT 1")) {
            query.setString(1, key);
            var found = query.executeQuery();
            return found.next() ? Optional.of(found.getString(1)) : Optional.empty();
        }
    }

    private void settled(int messages) throws Exception {
        until(() -> {
            try (var connection = database.getConnection();
                 var query = connection.prepareStatement("SELECT count(*) FROM platform.inbox WHERE sender = ? AND state NOT IN ('ACCEPTED')")) {
                query.setString(1, ods);
                var found = query.executeQuery();
                found.next();
                return found.getInt(1);
            }
        }, count -> count == messages);
    }

    private CaseLine line(java.util.function.Predicate<CaseLine> wanted) throws Exception {
        return until(() -> signedIn.as(TOM, () -> desk.open(500)).stream().filter(l -> l.caseKey().equals(visit)).findFirst().orElse(null), wanted);
    }

    private List<String> rulesAbout(CaseLine line) {
        return signedIn.as(Actor.SANDSTONE, () -> gaps.open(new GapRegister.Filter(null, null, null, null), null, 200)).stream()
                .filter(gap -> gap.link() != null && gap.link().contains(line.id().value().toString())).map(gap -> gap.rule()).toList();
    }

    private static String number() {
        while (true) {
            var digits = "999" + String.format("%07d", new Random().nextInt(10_000_000));
            if (uk.sandstone.kernel.NhsNumber.read(digits).isPresent()) return digits;
        }
    }

    private static <T> T until(Callable<T> look, java.util.function.Predicate<T> wanted) throws Exception {
        var seen = look.call();
        for (int i = 0; i < 300 && !wanted.test(seen); i++) {
            Thread.sleep(100);
            seen = look.call();
        }
        assertThat(seen).matches(wanted);
        return seen;
    }
}
