package uk.sandstone.platform.api;

import java.util.UUID;

/**
 * Keeps who read or changed a person's record: append-only, hash-chained, in the transaction of the deed, so that both are
 * kept or neither. There is no switch that turns it off.
 */
public interface Audit {

    /**
     * @param deed   what was done, as a text key such as {@code people.story-read}
     * @param person whose record; null for a deed about no person (a setting, a message not matched)
     * @param about  the id of the thing read or changed; null when it is the person's record as a whole
     */
    void keep(String deed, UUID person, UUID about);
}
