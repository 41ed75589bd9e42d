package uk.sandstone.journey.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import uk.sandstone.journey.api.JourneyDesk;
import uk.sandstone.journey.api.JourneyId;
import uk.sandstone.journey.api.PromiseId;
import uk.sandstone.people.api.PersonId;

/** Where a history happens: in memory, or in a real server on a real database. */
interface HistoryWorld {

    JourneyDesk desk();

    /** Tells what another module would tell. */
    void tell(Object event);

    Instant now();

    /** Time goes by, and the timer looks. */
    void passes(Duration time);

    Optional<JourneyId> openJourney(PersonId person);

    Optional<PromiseId> openPromise(PersonId person);
}
