package uk.sandstone.integration.fhir;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import uk.sandstone.integration.fhir.KnownRequest.PersonKey;

/**
 * The requests that came through the FHIR door, by every name under which their sender may speak of them. Written when the
 * message is kept and before the answer, without waiting for the disk a second time: a crash of the database itself may cost
 * the last half second of these rows, never a message; the sender then reads 404 until it sends again.
 */
@ApplicationScoped
@Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = Exception.class)
class Requests {

    private static final String COLUMNS = "r.case_key, r.nhs_number, r.family, r.born, r.active, r.message";

    @Resource(lookup = "java:app/sandstone") DataSource database;

    /** Those of this sender that go by one of these names, newest first. */
    List<KnownRequest> named(String sender, Collection<String> names) {
        return list("SELECT " + COLUMNS + " FROM integration.fhir_request_name n JOIN integration.fhir_request r USING (sender, case_key) "
                + "WHERE n.sender = ? AND n.name = ANY (?) ORDER BY r.message DESC", sender, names.toArray(String[]::new));
    }

    /** Those of this sender about the person with this NHS number as told, newest first. */
    List<KnownRequest> about(String sender, String number) {
        return list("SELECT " + COLUMNS + " FROM integration.fhir_request r WHERE r.sender = ? AND r.nhs_number = ? ORDER BY r.message DESC", sender, number);
    }

    /**
     * Writes what a message told of a request; an older message than the last one changes nothing, and of two at one moment the one that
     * takes back holds. Asks for its report, too.
     */
    void told(String sender, String caseKey, PersonKey person, boolean active, UUID message, Instant happenedAt, Collection<String> names) {
        try (var connection = database.getConnection()) {
            run(connection, "SET LOCAL synchronous_commit = off");
            run(connection, """
                    INSERT INTO integration.fhir_request AS r (sender, case_key, nhs_number, family, born, active, message, happened_at)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                    ON CONFLICT (sender, case_key) DO UPDATE SET nhs_number = coalesce(EXCLUDED.nhs_number, r.nhs_number),
                        family = coalesce(EXCLUDED.family, r.family), born = coalesce(EXCLUDED.born, r.born),
                        active = EXCLUDED.active AND (r.active OR EXCLUDED.happened_at > r.happened_at), message = EXCLUDED.message, happened_at = EXCLUDED.happened_at
                    WHERE EXCLUDED.happened_at >= r.happened_at""",
                    sender, caseKey, person.number(), person.family(), person.born() == null ? null : Date.valueOf(person.born()), active, message,
                    Timestamp.from(happenedAt));
            run(connection, "INSERT INTO integration.fhir_request_name (sender, name, case_key) SELECT ?, unnest(?::text[]), ? ON CONFLICT DO NOTHING",
                    sender, connection.createArrayOf("text", names.toArray()), caseKey);
            run(connection, "INSERT INTO integration.profile_report (message, sender, heard_at) VALUES (?, ?, now()) ON CONFLICT DO NOTHING", message, sender);
        } catch (SQLException e) {
            throw new IllegalStateException("a request could not be written down", e);
        }
    }

    private List<KnownRequest> list(String sql, String sender, Object what) {
        try (var connection = database.getConnection(); var select = connection.prepareStatement(sql)) {
            select.setString(1, sender);
            if (what instanceof String[] names) select.setArray(2, connection.createArrayOf("text", names));
            else select.setObject(2, what);
            return read(select);
        } catch (SQLException e) {
            throw new IllegalStateException("requests could not be read", e);
        }
    }

    private static List<KnownRequest> read(PreparedStatement select) throws SQLException {
        try (ResultSet row = select.executeQuery()) {
            var found = new ArrayList<KnownRequest>();
            while (row.next()) {
                var born = row.getDate("born");
                var person = new PersonKey(row.getString("nhs_number"), row.getString("family"), born == null ? null : born.toLocalDate());
                found.add(new KnownRequest(row.getString("case_key"), person, row.getBoolean("active"), row.getObject("message", UUID.class)));
            }
            return found;
        }
    }

    private static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            statement.execute();
        }
    }
}
