package uk.sandstone.people.api;

import java.time.LocalDate;
import java.util.List;
import uk.sandstone.kernel.NhsNumber;

/** Says whose record a message is about. Never makes a person, never guesses. */
public interface IdentityDesk {

    /**
     * Certain only when the NHS number is said to be verified, is well formed, belongs to exactly one of our people as
     * verified or unverified, and birth date and family name agree; else candidates with reasons for and against.
     * Source: integration facts 1.6.
     */
    Match match(Claim claim);

    /**
     * Who a message says it is about.
     *
     * @param nhsNumber     null when absent or not valid
     * @param verified      whether the sender says that it verified the number
     * @param names         given names in order; empty when not told
     */
    record Claim(NhsNumber nhsNumber, boolean verified, String familyName, List<String> names, LocalDate born, String sex,
                 NewPerson.Home home, String phone) { }

    sealed interface Match {
        record Certain(PersonId person) implements Match { }
        /** Best first; empty when nobody is like them. */
        record Uncertain(List<Candidate> candidates) implements Match { }
    }

    record Candidate(PersonLine person, List<String> agrees, List<String> differs) { }
}
