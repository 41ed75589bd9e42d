package uk.sandstone.people.search;

import java.time.LocalDate;
import java.util.List;
import uk.sandstone.kernel.Postcode;

/** Who is looked for, when more than a typed line is known of them. Whatever was not told is null or empty. */
public record Sought(List<String> firstNames, String familyName, LocalDate born, String sex, String nhsNumber, String street,
                     Postcode postcode, List<String> phones) {

    List<String> firstWords() {
        return Words.of(firstNames.toArray(String[]::new));
    }

    List<String> familyWords() {
        return Words.of(familyName);
    }
}
