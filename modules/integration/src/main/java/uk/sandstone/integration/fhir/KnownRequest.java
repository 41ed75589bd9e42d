package uk.sandstone.integration.fhir;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A ServiceRequest that a sender gave us, as far as the door must know it: whose it is, which message told it last, and
 * whether it is still active.
 *
 * @param caseKey the id under which the sender may read it
 */
record KnownRequest(String caseKey, PersonKey person, boolean active, UUID message) {

    /**
     * What tells two people of one sender apart.
     *
     * @param number the NHS number as told, digits only, right or wrong; null when none was
     * @param family in lower case; null when none was told
     */
    record PersonKey(String number, String family, LocalDate born) {

        /** The same number; where one of them has none, the same birth date and family name. */
        boolean isSure(PersonKey other) {
            return number != null && other.number != null ? number.equals(other.number) : isLikely(other);
        }

        /** A corrected number is no other person. */
        boolean isLikely(PersonKey other) {
            return number != null && number.equals(other.number) || born != null && born.equals(other.born) && family != null && family.equals(other.family);
        }
    }
}
