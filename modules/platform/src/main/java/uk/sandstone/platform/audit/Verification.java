package uk.sandstone.platform.audit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import uk.sandstone.platform.api.AuditBook.Verdict;

/** Walks every lane from its first row to its end and says what does not fit. Reads one snapshot, a thousand rows at a time. */
class Verification {

    private static final byte[] START = new byte[0];

    private final List<String> faults = new ArrayList<>();
    private final Map<Integer, End> ends = new TreeMap<>();
    private Lane lane = new Lane(0);
    private long rows;

    /** @param connection with autocommit off, repeatable read: rows and ends must be of one moment */
    static Verdict run(Connection connection) throws SQLException {
        var walk = new Verification();
        walk.readEnds(connection);
        walk.readRows(connection);
        walk.finishLane();
        walk.ends.forEach((number, end) -> walk.neverSeen(number, end));
        return new Verdict(walk.rows, List.copyOf(walk.faults));
    }

    private void readEnds(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
             var found = statement.executeQuery("SELECT lane, sequence, hash FROM platform.audit_lane")) {
            while (found.next()) ends.put(found.getInt(1), new End(found.getLong(2), found.getBytes(3)));
        }
    }

    private void readRows(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("SELECT number, lane, sequence, at, username, name, deed, person, "
                + "about, hash FROM platform.audit ORDER BY lane, sequence")) {
            statement.setFetchSize(1_000);
            try (var found = statement.executeQuery()) {
                while (found.next()) check(row(found));
            }
        }
    }

    private void check(AuditChain.Row row) {
        rows++;
        if (row.lane() != lane.number) {
            finishLane();
            lane = new Lane(row.lane());
        }
        lane.take(row);
    }

    /** A lane that was read is compared with its end: rows cut off there leave no other trace. */
    private void finishLane() {
        if (lane.number == 0) return;
        var end = ends.remove(lane.number);
        if (lane.fault == null) lane.compareWith(end);
        if (lane.fault != null) faults.add(lane.fault);
    }

    private void neverSeen(int number, End end) {
        if (end.sequence > 0) faults.add("lane " + number + ": all of its " + end.sequence + " rows are gone");
    }

    private static AuditChain.Row row(ResultSet found) throws SQLException {
        return new AuditChain.Row(found.getLong(1), found.getInt(2), found.getLong(3),
                found.getObject(4, java.time.OffsetDateTime.class).toInstant(), found.getString(5), found.getString(6),
                found.getString(7), found.getObject(8, UUID.class), found.getObject(9, UUID.class), found.getBytes(10));
    }

    private record End(long sequence, byte[] hash) { }

    /** What is known of the lane being read; after its first fault the rest of it proves nothing. */
    private static class Lane {

        final int number;
        String fault;
        private long sequence;
        private byte[] hash = START;

        Lane(int number) {
            this.number = number;
        }

        void take(AuditChain.Row row) {
            if (fault != null) return;
            if (row.sequence() != sequence + 1) {
                fault = "lane " + number + ": row " + (sequence + 1) + " of the lane is gone; next there is number " + row.number();
            } else if (!Arrays.equals(row.hash(), AuditChain.hash(hash, row))) {
                fault = "lane " + number + ": number " + row.number() + " was changed after it was written";
            }
            sequence = row.sequence();
            hash = row.hash();
        }

        void compareWith(End end) {
            if (end == null) fault = "lane " + number + ": its end is gone";
            else if (end.sequence > sequence) {
                fault = "lane " + number + ": cut off after row " + sequence + " of the lane; there were " + end.sequence;
            } else if (end.sequence < sequence || !Arrays.equals(end.hash, hash)) {
                fault = "lane " + number + ": its end was changed; it says " + end.sequence + " rows";
            }
        }
    }
}
