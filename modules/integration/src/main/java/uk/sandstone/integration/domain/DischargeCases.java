package uk.sandstone.integration.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.sandstone.integration.api.CaseId;
import uk.sandstone.journey.api.JourneyId;
import uk.sandstone.people.api.PersonId;

/** All stays that wards told us of. */
interface DischargeCases {

    void add(DischargeCase stay);

    /** Nobody else works on this stay until the transaction ends, whether we have it already or not. */
    void lock(String sender, String caseKey);

    Optional<DischargeCase> find(CaseId id);

    Optional<DischargeCase> of(String sender, String caseKey);

    /** The newest stay that asked for us and in which the sender told one of these NHS numbers. */
    Optional<DischargeCase> newestTelling(String sender, Collection<String> numbers);

    /** The stay that this message is a step of. */
    Optional<DischargeCase> with(UUID message);

    /**
     * What a worker should see: open ones, those gone home that nobody took or that went home since, what is held, and what
     * ended since.
     */
    List<DischargeCase> toShow(Instant homeSince, Instant endedSince, int most);

    List<DischargeCase> walking(JourneyId journey);

    List<DischargeCase> of(PersonId person, int most);

    List<DischargeCase> heldSince(Instant before, int most);

    void moved(MovedByMerge move);

    List<MovedByMerge> movedBy(UUID merge);

    /** How often messages of these stays came again. */
    Map<UUID, Integer> repeats(List<UUID> stays);
}
