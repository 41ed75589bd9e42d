package uk.sandstone.journey.api;

import java.time.Instant;
import java.util.List;
import uk.sandstone.people.api.PersonId;
import uk.sandstone.place.api.WorkerId;

/**
 * A journey as its page shows it.
 *
 * @param ownerName null with the owner when nobody has it
 * @param takenAt   when a named person said that it is theirs; null before
 * @param endedAt   null while open
 * @param promises  open ones first by date, then kept and let go, newest first
 * @param gaps      why the person is on the gap register now; empty when not
 */
public record JourneyView(JourneyId id, PersonId person, String introducedBy, String why, Instant firstContact,
                          WorkerId owner, String ownerName, Instant takenAt, Instant endedAt, String agreedInTheirWords,
                          List<PromiseLine> promises, List<GapLine> gaps, long version) {

    /** @param keptAt null while open; @param letGo why nothing came of it; null otherwise */
    public record PromiseLine(PromiseId id, String what, WorkerId by, String byName, Instant due, Instant keptAt,
                              String whatHappened, String letGo, boolean late) { }
}
