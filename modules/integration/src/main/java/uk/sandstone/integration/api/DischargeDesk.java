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

    /**
     * @param matched   null while nobody knows for sure who it is
     * @param toldName  as the ward wrote it
     * @param homeBy    the clock; null when not told
     * @param repeats   how often the same message came again
     * @param state     OPEN, HELD (its other half is missing), WITHDRAWN, HOME, SET_ASIDE
     */
    record CaseLine(CaseId id, String caseKey, PersonId matched, String toldName, Integer toldAge, String personName,
                    String place, Instant homeBy, String goingHome, int pathway, String ward, String sender, Instant sentAt,
                    String takenBy, Instant takenAt, Instant wardToldAt, int repeats, String state, String problem) { }

    /** @param history every notice of the stay, oldest first, in words */
    record CaseView(CaseLine line, Notice latest, List<Step> history, List<Candidate> candidates, List<UUID> messages) { }

    record Step(Instant happenedAt, Instant heardAt, String kind, String words, UUID message) { }
}
