package uk.sandstone.integration.api;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import uk.sandstone.people.api.IdentityDesk.Candidate;
import uk.sandstone.people.api.NewPerson;
import uk.sandstone.people.api.PersonId;

/** Coming home from hospital: where a ward's message becomes a named person's job. */
public interface DischargeDesk {

    /** Open notices, least time first, and what is held until its other half comes. */
    List<CaseLine> open(int most);

    CaseView look(CaseId id);

    /** The caller takes it by name; the ward is told. @throws uk.sandstone.kernel.RuleBroken somebody took it before */
    void take(CaseId id);

    /** Says who the person is; the case and its journey go on from there. */
    void match(CaseId id, PersonId person);

    /** Nobody we know: registers them after the duplicate check, and matches. */
    uk.sandstone.people.api.Registration matchToNew(CaseId id, NewPerson person, Collection<PersonId> notTheSameAs);

    /** Not ours: says so to the ward, with the reason. */
    void setAside(CaseId id, String why);

    /** What wards told us of this person, newest first; nothing of a stay that nobody asked us about. */
    List<CaseLine> of(PersonId person, int most);

    /**
     * @param matched    null while nobody knows for sure who it is
     * @param toldName   as the ward wrote it; null when the record is kept to a few
     * @param toldSex    as the ward wrote it; null when not told
     * @param personName null while not matched, and when the record is kept to a few
     * @param homeBy     the clock; null when not told
     * @param goingHome  in words
     * @param before     how they were to go home before the ward changed it, in words; null when it did not
     * @param changedAt  when the ward changed it; null likewise
     * @param takenBy    null while nobody has
     * @param telling    how the ward hears of who has taken it: TOLD, WAITING, RING (no address to answer to); null before
     * @param repeats    how often the same message came again
     * @param state      OPEN, HELD (its other half is missing), WITHDRAWN, DIED, HOME, SET_ASIDE
     * @param heldSince  null unless HELD
     * @param problem    in words; null when there is none
     */
    record CaseLine(CaseId id, String caseKey, PersonId matched, String toldName, Integer toldAge, String toldSex,
                    String personName, boolean keptToAFew, String place, Instant homeBy, String goingHome, int pathway,
                    String before, Instant changedAt, String ward, String sender, Instant sentAt, String takenBy,
                    Instant takenAt, Instant wardToldAt, String telling, int repeats, String state, Instant heldSince,
                    Instant endedAt, String problem) { }

    /**
     * @param latest     the newest of each fact; without anything about health, care or family while nobody is matched
     * @param history    every notice of the stay, in the order in which it happened, in words
     * @param candidates who it may be, best first; empty once matched
     */
    record CaseView(CaseLine line, Notice latest, List<Step> history, List<Candidate> candidates, List<UUID> messages) { }

    record Step(Instant happenedAt, Instant heardAt, String kind, String words, UUID message) { }
}
