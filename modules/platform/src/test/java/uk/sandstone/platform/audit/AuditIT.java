package uk.sandstone.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import uk.sandstone.platform.api.AuditBook;
import uk.sandstone.platform.api.NotAllowed;
import uk.sandstone.platform.api.SignedIn;
import uk.sandstone.testing.ModuleWar;

@ArquillianTest
class AuditIT {

    @Deployment static WebArchive war() {
        return ModuleWar.of("platform");
    }

    @Inject AuditDeeds deeds;
    @Inject AuditBook book;
    @Inject SignedIn signedIn;
    @Resource(lookup = "java:app/sandstone") DataSource application;
    @Resource ManagedExecutorService threads;

    private final UUID person = UUID.randomUUID();

    @Test void whoHasSeenARecordIsAnsweredNewestFirstAndPageByPage() {
        deeds.readStory(person, 5);

        var first = about(Long.MAX_VALUE, 3);
        var rest = about(first.get(2).number(), 3);

        assertThat(first).hasSize(3).extracting(AuditBook.Line::number).isSortedAccordingTo((one, other) -> Long.compare(other, one));
        assertThat(rest).hasSize(2).allSatisfy(line -> assertThat(line.name()).isEqualTo("Dana Okoro"));
    }

    @Test void aDeedThatFailsLeavesNoLine() {
        assertThatThrownBy(() -> deeds.readStoryAndFail(person)).isInstanceOf(IllegalStateException.class);

        assertThat(about(Long.MAX_VALUE, 10)).isEmpty();
        assertThat(verified()).isEmpty();
    }

    @Test void nothingIsKeptOutsideTheTransactionOfItsDeed() {
        assertThatThrownBy(() -> deeds.readOutsideATransaction(person)).isInstanceOf(TransactionalException.class);
    }

    @Test void eightWritersAtOnceDoNotWaitForEachOtherAndEveryChainIsWhole() throws Exception {
        var writers = new ArrayList<Future<?>>();
        for (int writer = 0; writer < 8; writer++) {
            writers.add(threads.submit(() -> {
                for (int i = 0; i < 25; i++) deeds.readStory(person, 2);
            }));
        }
        for (var writer : writers) writer.get();

        assertThat(about(Long.MAX_VALUE, 200)).hasSize(200);
        assertThat(countOf(person)).isEqualTo(400);
        assertThat(verified()).isEmpty();
    }

    @Test void theApplicationsAccountMayNotChangeWhatWasWritten() {
        deeds.readStory(person, 1);

        for (var sql : List.of("UPDATE platform.audit SET name = 'nobody'", "DELETE FROM platform.audit",
                "INSERT INTO platform.audit (lane, sequence, at, username, name, deed, hash) VALUES (1, 9999, now(), '', '', '', '')",
                "TRUNCATE platform.audit", "UPDATE platform.audit_lane SET sequence = 0", "DELETE FROM platform.audit_lane",
                "DROP TABLE platform.audit", "DELETE FROM platform.flyway_schema_history")) {
            assertThatThrownBy(() -> run(application.getConnection(), sql)).as(sql).isInstanceOf(SQLException.class)
                    .extracting(refused -> ((SQLException) refused).getSQLState()).isEqualTo("42501");
        }
    }

    /** Sixty ways to tamper, each taken back: the owner of the tables is stopped by nothing but is always found. */
    @Test void whateverIsChangedDeletedOrCutOffIsFound() throws Exception {
        deeds.readStory(person, 10);
        var chance = new Random(20270106);
        try (var owner = owner()) {
            owner.setAutoCommit(false);
            for (int i = 0; i < 60; i++) {
                var number = anyNumber(owner, chance);
                var tampering = tampering(chance.nextInt(6), number);
                for (var sql : tampering) execute(owner, sql);

                assertThat(Verification.run(owner).faults()).as(String.join("; ", tampering)).isNotEmpty();

                owner.rollback();
            }
            assertThat(Verification.run(owner).faults()).isEmpty();
        }
    }

    @Test void theCommandNamesTheTamperedRowAndEndsWithOne() throws Exception {
        deeds.readStory(person, 3);
        var number = about(Long.MAX_VALUE, 3).get(1).number();
        try (var owner = owner()) {
            execute(owner, "UPDATE platform.audit SET name = name || '!' WHERE number = " + number);

            var out = new ByteArrayOutputStream();
            var exit = VerifyAudit.run(new String[0], environment(), new PrintStream(out));

            assertThat(exit).isEqualTo(1);
            assertThat(out.toString()).contains("number " + number + " was changed").contains("tampered");

            execute(owner, "UPDATE platform.audit SET name = left(name, -1) WHERE number = " + number);
        }
        var out = new ByteArrayOutputStream();
        assertThat(VerifyAudit.run(new String[0], environment(), new PrintStream(out))).isZero();
        assertThat(out.toString()).contains("Every chain is whole");
    }

    @Test void nobodyWhoIsNotSignedInReadsTheAudit() {
        assertThatThrownBy(() -> book.about(person, Long.MAX_VALUE, 10)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> book.verify()).isInstanceOf(NotAllowed.class);
    }

    private List<AuditBook.Line> about(long before, int most) {
        return signedIn.as(AuditDeeds.DANA, () -> book.about(person, before, most));
    }

    private List<String> verified() {
        return signedIn.as(AuditDeeds.DANA, () -> book.verify()).faults();
    }

    private static List<String> tampering(int way, long number) {
        var row = " WHERE number = " + number;
        var lane = " WHERE lane = (SELECT lane FROM platform.audit" + row + ")";
        return switch (way) {
            case 0 -> List.of("UPDATE platform.audit SET person = gen_random_uuid()" + row);
            case 1 -> List.of("UPDATE platform.audit SET at = at + interval '1 microsecond'" + row);
            case 2 -> List.of("DELETE FROM platform.audit" + row);
            case 3 -> List.of("DELETE FROM platform.audit" + lane + " AND sequence >= (SELECT sequence FROM platform.audit" + row + ")");
            case 4 -> List.of("UPDATE platform.audit_lane SET sequence = sequence - 1" + lane);
            default -> List.of("DELETE FROM platform.audit" + lane);
        };
    }

    private static long anyNumber(Connection owner, Random chance) throws SQLException {
        try (var statement = owner.createStatement();
             var found = statement.executeQuery("SELECT array_agg(number) FROM platform.audit")) {
            found.next();
            var numbers = (Long[]) found.getArray(1).getArray();
            return numbers[chance.nextInt(numbers.length)];
        }
    }

    private long countOf(UUID of) throws SQLException {
        try (var connection = application.getConnection(); var statement = connection.createStatement();
             var found = statement.executeQuery("SELECT count(*) FROM platform.audit WHERE person = '" + of + "'")) {
            found.next();
            return found.getLong(1);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (connection) {
            execute(connection, sql);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection owner() throws SQLException {
        return DriverManager.getConnection(setting("db.url"), setting("db.owner.user"), setting("db.owner.password"));
    }

    private static Map<String, String> environment() {
        return Map.of("DB_URL", setting("db.url"), "DB_USER", setting("db.user"), "DB_PASSWORD", setting("db.password"));
    }

    private static String setting(String key) {
        return ConfigProvider.getConfig().getValue(key, String.class);
    }
}
