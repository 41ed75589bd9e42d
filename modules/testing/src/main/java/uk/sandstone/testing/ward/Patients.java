package uk.sandstone.testing.ward;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** People of the borough whom a ward may know by their NHS number, one after the other, again and again. */
public final class Patients {

    private record Patient(String given, String family, LocalDate born, String nhsNumber) { }

    private final List<Patient> patients = new ArrayList<>();
    private final AtomicInteger next = new AtomicInteger();

    public Patients(DataSource owner) {
        try (var connection = owner.getConnection(); var statement = connection.createStatement(); var row = statement.executeQuery("""
                SELECT given_name, family_name, born, nhs_number FROM people.person
                WHERE nhs_number IS NOT NULL AND born IS NOT NULL AND given_name IS NOT NULL AND family_name IS NOT NULL
                  AND NOT restricted AND merged_into IS NULL ORDER BY id LIMIT 5000""")) {
            while (row.next()) {
                patients.add(new Patient(row.getString(1), row.getString(2), row.getObject(3, LocalDate.class), row.getString(4)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        if (patients.isEmpty()) throw new IllegalStateException("nobody lives here yet");
    }

    /** @return the message, now about the next of them */
    public WardMessage next(WardMessage message) {
        var patient = patients.get(Math.floorMod(next.getAndIncrement(), patients.size()));
        return message.about(patient.given, patient.family, patient.born, patient.nhsNumber);
    }
}
