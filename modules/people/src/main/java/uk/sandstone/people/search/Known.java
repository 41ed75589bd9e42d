package uk.sandstone.people.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a search reads of a person: enough to say why they were found, and to draw one line. */
public record Known(UUID id, UUID mergedInto, String liked, String given, String family, LocalDate born, String sex, String nhsNumber,
                    String street, String town, String postcode, List<String> phones, boolean restricted) {

    static final String COLUMNS = "p.id, p.merged_into, p.liked_name, p.given_name, p.family_name, p.born, p.sex, p.nhs_number, "
            + "p.street, p.town, p.postcode, p.phones, p.restricted";

    static Known read(ResultSet row) throws SQLException {
        return new Known(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3), row.getString(4), row.getString(5),
                row.getObject(6, LocalDate.class), row.getString(7), row.getString(8), row.getString(9), row.getString(10),
                row.getString(11), row.getString(12).lines().toList(), row.getBoolean(13));
    }

    boolean hasPhone(String digits) {
        return phones.stream().map(Typed::phoneDigits).anyMatch(phone -> phone.endsWith(digits));
    }
}
