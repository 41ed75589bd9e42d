package uk.sandstone.journey.api;

import java.time.Instant;
import java.util.Optional;
import uk.sandstone.people.api.PersonId;
import uk.sandstone.place.api.WorkerId;

/**
 * Where a journey is walked: hello, an owner, promises, an ending that the person agreed to. A person has at most one open
 * journey. Each deed is one transaction and is audited.
 */
public interface JourneyDesk {

    /** Opens a journey, or adds to the one that is open. Tells {@link HelloSaid}. */
    JourneyId hello(Hello hello);

    /** The caller's worker takes a journey on, by name. Tells {@link JourneyTaken}. */
    void takeOn(JourneyId journey, WorkerId worker);

    /** Another owner from now on; the note and the day they meet are needed, so that the person is told who is next. */
    void handOver(JourneyId journey, WorkerId to, String note, java.time.LocalDate theyMeetOn);

    /** Says what somebody will do for the person, and by when. */
    PromiseId promise(JourneyId journey, NewPromise promise);

    /** Writes what happened; keeps the promise, and makes the next one or leaves none. Tells {@link PromiseKept}. */
    void keep(PromiseId promise, String whatHappened, NewPromise next);

    /** Nothing will come of it, and why; the person stays ours. */
    void letGo(PromiseId promise, String why);

    /** Ends it as the person agreed, in their words. Tells {@link JourneyEnded}. */
    void end(JourneyId journey, String agreedInTheirWords);

    /** The open journey of a person, else their last one. */
    Optional<JourneyView> of(PersonId person);

    /** @throws uk.sandstone.kernel.NotFound no such journey */
    JourneyView open(JourneyId journey);

    /**
     * @param introducedBy who told us, in words: "Ward 7, Saltmere General", "Grace, from church"
     * @param why          in words
     * @param owner        null when nobody has it yet: then it stands on the gap register
     * @param first        the first promise; null when nothing is promised yet
     */
    record Hello(PersonId person, String introducedBy, String why, Instant firstContact, WorkerId owner, NewPromise first) { }

    /** @param what in words @param by who does it; null means the journey's owner @param due when at the latest */
    record NewPromise(String what, WorkerId by, Instant due) { }
}
