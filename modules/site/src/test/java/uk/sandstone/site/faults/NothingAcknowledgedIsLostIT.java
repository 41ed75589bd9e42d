package uk.sandstone.site.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.sandstone.testing.FreePort;
import uk.sandstone.testing.Postgres;
import uk.sandstone.testing.Sandstone;

/**
 * Real processes, really killed: whatever a ward was told we have, we have, and it is worked once. Wards keep sending while
 * the server dies, while PostgreSQL is away and while every connection is held up.
 */
class NothingAcknowledgedIsLostIT {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private Path data;
    private Postgres postgres;
    private Sandstone sandstone;

    @BeforeEach void start() throws IOException {
        var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "faults").toAbsolutePath()), "run");
        data = folder.resolve("postgres");
        postgres = Postgres.in(data, FreePort.next());
        sandstone = new Sandstone(postgres, folder, FreePort.next(), FreePort.next()).shortLived().start();
        sandstone.settle(300);
    }

    @AfterEach void stop() {
        sandstone.close();
    }

    @Test void whenTheServerIsKilledInTheMiddleOfAFeed() throws Exception {
        try (var feed = new Feed(sandstone).start()) {
            for (int kill = 0; kill < 2; kill++) {
                await("some messages", after(feed.acknowledgedSoFar(), feed));
                sandstone.kill();
                sandstone.start();
            }
            await("some messages", after(feed.acknowledgedSoFar(), feed));

            eachIsKeptAndWorkedOnce(feed.finish());
        }
    }

    @Test void whenPostgresIsAwayForThirtySeconds() throws Exception {
        try (var feed = new Feed(sandstone).start()) {
            await("some messages", after(feed.acknowledgedSoFar(), feed));
            int port = postgres.port();
            postgres.close();
            Thread.sleep(30_000);
            postgres = Postgres.in(data, port);
            await("some messages", after(feed.acknowledgedSoFar(), feed));

            eachIsKeptAndWorkedOnce(feed.finish());
        } finally {
            postgres.close();
        }
    }

    @Test void whenEveryConnectionIsHeldUp() throws Exception {
        try (var feed = new Feed(sandstone).start()) {
            await("some messages", after(feed.acknowledgedSoFar(), feed));
            try (var connection = postgres.asMaster(); var statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                statement.execute("LOCK TABLE platform.inbox IN EXCLUSIVE MODE");
                Thread.sleep(15_000);
                connection.rollback();
            }
            await("some messages", after(feed.acknowledgedSoFar(), feed));

            eachIsKeptAndWorkedOnce(feed.finish());
        }
    }

    private void eachIsKeptAndWorkedOnce(Set<String> visits) throws Exception {
        await("all work done", () -> count("SELECT count(*) FROM platform.inbox WHERE state = 'ACCEPTED'") == 0);
        var stays = column("SELECT case_key FROM integration.discharge_case");
        assertThat(new HashSet<>(stays)).as("stays, each once").hasSameSizeAs(stays);
        assertThat(visits).as("acknowledged and unknown").isSubsetOf(new HashSet<>(stays));
        assertThat(column("SELECT why FROM platform.inbox WHERE state NOT IN ('APPLIED', 'HELD')")).as("not worked").isEmpty();
        assertThat(count("SELECT count(*) FROM integration.step")).as("notices, each worked once").isEqualTo(stays.size());
        theLogNamesNobody();
        System.out.println(visits.size() + " messages acknowledged, each kept and worked once");
    }

    /** Faults are where logs give people away: none of those whom the wards wrote about may stand in any line. */
    private void theLogNamesNobody() throws Exception {
        var log = new StringBuilder();
        try (var files = Files.list(sandstone.server().log().getParent())) {
            for (var file : files.filter(one -> one.getFileName().toString().contains(".log")).toList()) log.append(Files.readString(file));
        }
        assertThat(log).as("the log is there").contains("\"level\"");
        var told = column("SELECT nhs_number FROM people.person WHERE nhs_number IS NOT NULL"
                + " UNION SELECT given_name || ' ' || family_name FROM people.person WHERE given_name IS NOT NULL AND family_name IS NOT NULL"
                + " UNION SELECT family_name || '^' || given_name FROM people.person WHERE given_name IS NOT NULL AND family_name IS NOT NULL");
        assertThat(told).as("in the log").noneMatch(one -> log.indexOf(one) >= 0);
    }

    private Condition after(int acknowledged, Feed feed) {
        return () -> feed.acknowledgedSoFar() >= acknowledged + 60;
    }

    private interface Condition {
        boolean holds() throws Exception;
    }

    private static void await(String what, Condition condition) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.holds()) {
            if (System.nanoTime() > end) throw new AssertionError("waited in vain for " + what);
            Thread.sleep(200);
        }
    }

    private long count(String query) throws SQLException {
        return Long.parseLong(column(query).get(0));
    }

    private List<String> column(String query) throws SQLException {
        try (var connection = postgres.asOwner().getConnection(); var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var values = new java.util.ArrayList<String>();
            while (rows.next()) values.add(rows.getString(1));
            return values;
        }
    }
}
