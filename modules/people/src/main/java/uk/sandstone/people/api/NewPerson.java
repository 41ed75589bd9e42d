package uk.sandstone.people.api;

import java.time.LocalDate;
import java.util.List;
import uk.sandstone.kernel.NhsNumber;

/**
 * What is known of a person. Only the name they like is needed: nobody has to prove who they are to be heard.
 *
 * @param likedName       how they like to be called
 * @param givenName       null when not known; likewise the family name and birth date
 * @param sex             as told, a word; null when not known
 * @param nhsNumber       null when absent
 * @param phones          as typed
 * @param waysToCommunicate what helps them to be heard and to hear, such as "BSL interpreter", "large print"
 */
public record NewPerson(String likedName, String givenName, String familyName, LocalDate born, String sex,
                        NhsNumber nhsNumber, NhsNumberStatus nhsNumberStatus, Home home, List<String> phones,
                        List<String> waysToCommunicate, String gpPractice) {

    /** Where they live. @param postcode null when not known, as is the street */
    public record Home(String street, String town, uk.sandstone.kernel.Postcode postcode) { }
}
