package uk.sandstone.people.api;

import java.time.Instant;
import java.util.List;

/** Answers "who has seen my record?", merged records included. */
public interface SeenDesk {

    /**
     * Reads and changes, newest first. For information governance, team leads, and the worker who owns the person.
     *
     * @param before only entries older than this number; {@link Long#MAX_VALUE} for the first page
     * @param most   at most this many, 1 to 200
     * @throws uk.sandstone.platform.api.NotAllowed the reader is none of these
     */
    List<Seen> seen(PersonId person, long before, int most);

    /** @param deed in words, such as "read the record" @param why the reason given; null when none was asked */
    record Seen(long number, Instant at, String name, String deed, String why) { }
}
