package uk.sandstone.journey.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every journey there is. */
interface Journeys {

    void add(Journey journey);

    Optional<Journey> find(UUID journey);

    /** The journey in which this promise stands now. */
    Optional<Journey> holding(UUID promise);

    Optional<Journey> openUnder(UUID person);

    /** All that are shown under any of these people, joined and ended ones too. */
    List<Journey> shownUnder(Collection<UUID> people);

    /** Makes the changes so far visible to SQL. */
    void flush();
}
