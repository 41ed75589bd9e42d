package uk.sandstone.journey.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import uk.sandstone.people.api.PersonId;
import uk.sandstone.place.api.WorkerId;

/**
 * A journey as its page shows it.
 *
 * @param introducedBy who said the first hello, as is why
 * @param ownerName null with the owner when nobody has it
 * @param takenAt   when the owner said that the person is with them; null before
 * @param endedAt   null while open
 * @param promises  open ones first by date, then kept and let go, newest first
 * @param gaps      why the person is on the gap register now; empty when not
 * @param hellos    every hello, the first one first
 * @param handOvers newest first
 */
public record JourneyView(JourneyId id, PersonId person, String introducedBy, String why, Instant firstContact,
                          WorkerId owner, String ownerName, Instant takenAt, Instant endedAt, String agreedInTheirWords,
                          List<PromiseLine> promises, List<GapLine> gaps, List<HelloLine> hellos,
                          List<HandOverLine> handOvers, long version) {

    public boolean isOpen() {
        return endedAt == null;
    }

    /** @param keptAt null while open; @param letGo why nothing came of it; null otherwise */
    public record PromiseLine(PromiseId id, String what, WorkerId by, String byName, Instant due, Instant keptAt,
                              String whatHappened, String letGo, boolean late) {
        public boolean isOpen() {
            return keptAt == null && letGo == null;
        }
    }

    public record HelloLine(String introducedBy, String why, Instant firstContact) { }

    /** @param fromName null when nobody had it */
    public record HandOverLine(String fromName, String toName, String note, LocalDate theyMeetOn, Instant at) { }
}
