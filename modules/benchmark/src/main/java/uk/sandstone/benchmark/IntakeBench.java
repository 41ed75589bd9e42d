package uk.sandstone.benchmark;

import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import uk.sandstone.testing.Sandstone;
import uk.sandstone.testing.borough.Destination;
import uk.sandstone.testing.borough.WardSender;
import uk.sandstone.testing.ward.FhirSender;
import uk.sandstone.testing.ward.MllpSender;
import uk.sandstone.testing.ward.Patients;
import uk.sandstone.testing.ward.WardMessage;

/**
 * How many ward messages a second are durable and acknowledged on one node, by eight senders at once, and in the same run
 * what the same PostgreSQL commits when the same bytes go in by one plain insert a message. Every message is new: a stay of
 * its own. Afterwards the inbox is counted: what was acknowledged must be there.
 */
final class IntakeBench implements Bench.Benchmark {

    private static final int SENDERS = 8;
    private static final Duration WARM_UP = Duration.ofSeconds(20);
    private static final Duration MEASURED = Duration.ofSeconds(20);
    private static final WardSender WARD = WardSender.ALL.get(0);

    @Override public Report run() throws Exception {
        var report = new Report("intake: ward messages").about("data", "2,000 people").about("senders", SENDERS)
                .about("measured for", MEASURED.toSeconds() + " s each, after " + WARM_UP.toSeconds() + " s of warming up");
        try (var sandstone = Sandstone.forBenchmarks().start()) {
            sandstone.settle(2_000);
            var patients = new Patients(sandstone.postgres().asOwner());
            Load.run(SENDERS, WARM_UP, Duration.ZERO, fhir(sandstone, patients));
            Load.run(SENDERS, WARM_UP, Duration.ZERO, mllp(sandstone, patients));
            long before = kept(sandstone);
            var fhir = Load.run(SENDERS, MEASURED, Duration.ZERO, fhir(sandstone, patients));
            var mllp = Load.run(SENDERS, MEASURED, Duration.ZERO, mllp(sandstone, patients));
            long after = kept(sandstone);
            settle(sandstone);
            var plainFhir = plain(sandstone, () -> aMessage(patients).asFhir());
            var plainHl7 = plain(sandstone, () -> aMessage(patients).asHl7("A01", UUID.randomUUID().toString()));

            report.atLeast("FHIR, acknowledged", fhir.perSecond(), "/s", 200);
            report.latencies("FHIR, answered", fhir.nanos(), 5_000);
            report.measured("FHIR, refused", fhir.refused(), "");
            report.measured("plain insert of the same FHIR bytes", plainFhir.perSecond(), "/s");
            report.atLeast("FHIR, share of the plain insert", fhir.perSecond() / plainFhir.perSecond(), "", 0.5);
            report.atLeast("MLLP, acknowledged", mllp.perSecond(), "/s", 200);
            report.latencies("MLLP, answered", mllp.nanos(), 5_000);
            report.measured("MLLP, refused", mllp.refused(), "");
            report.measured("plain insert of the same HL7 bytes", plainHl7.perSecond(), "/s");
            report.atLeast("MLLP, share of the plain insert", mllp.perSecond() / plainHl7.perSecond(), "", 0.5);
            report.atMost("acknowledged and not in the inbox", fhir.acknowledged() + mllp.acknowledged() - (after - before), "", 0);
        }
        return report;
    }

    private static WardMessage aMessage(Patients patients) {
        return patients.next(WardMessage.from(WARD.ods(), Destination.ODS, Destination.SERVICE));
    }

    private static Load.Senders fhir(Sandstone sandstone, Patients patients) {
        return n -> {
            var sender = new FhirSender(sandstone.baseUrl(), WARD.token(), WARD.ods(), Destination.SERVICE);
            return () -> sender.send(aMessage(patients).asFhir()).statusCode() == 200;
        };
    }

    private static Load.Senders mllp(Sandstone sandstone, Patients patients) {
        return n -> {
            var sender = new MllpSender(sandstone.mllpPort());
            return new Load.Sender() {
                @Override public boolean turn() throws Exception {
                    return MllpSender.code(sender.send(aMessage(patients).asHl7("A01", UUID.randomUUID().toString()))).equals("AA");
                }

                @Override public void close() throws Exception {
                    sender.close();
                }
            };
        };
    }

    private static Load.Result plain(Sandstone sandstone, Supplier<String> messages) throws Exception {
        var owner = sandstone.postgres().asOwner();
        PlainInsert.makeTable(owner);
        try {
            return Load.run(SENDERS, MEASURED, Duration.ZERO, PlainInsert.over(owner, messages));
        } finally {
            PlainInsert.dropTable(owner);
        }
    }

    /** The work of what was accepted goes on behind the door; the yardstick is measured when it is done, or after a while. */
    private static void settle(Sandstone sandstone) throws Exception {
        long end = System.nanoTime() + Duration.ofMinutes(3).toNanos();
        while (count(sandstone, "select count(*) from platform.inbox where state = 'ACCEPTED'") > 0 && System.nanoTime() < end) {
            Thread.sleep(1_000);
        }
    }

    private static long kept(Sandstone sandstone) throws SQLException {
        return count(sandstone, "select count(*) from platform.inbox where state <> 'REJECTED'");
    }

    private static long count(Sandstone sandstone, String query) throws SQLException {
        try (var connection = sandstone.postgres().asOwner().getConnection(); var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
