package uk.sandstone.journey.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import uk.sandstone.people.api.PersonId;
import uk.sandstone.place.api.WorkerId;

/**
 * Where a journey is walked: hello, an owner, promises, an ending that the person agreed to. A person has at most one open
 * journey. Each deed is one transaction and is audited; a deed that breaks a rule throws
 * {@link uk.sandstone.kernel.RuleBroken}, an unknown id {@link uk.sandstone.kernel.NotFound}.
 */
public interface JourneyDesk {

    /**
     * Opens a journey, or adds to the one that is open: its earliest first contact stays, an owner that it has stays.
     * Tells {@link HelloSaid}. The first promise alone may lie in the past: news travels slowly, and then it is late at once.
     */
    JourneyId hello(Hello hello);

    /**
     * A worker takes a journey on, by name; open promises of whoever had it before are theirs now. Tells
     * {@link JourneyTaken}.
     *
     * @throws uk.sandstone.kernel.RuleBroken somebody else, who still works here, took it on before
     */
    void takeOn(JourneyId journey, WorkerId worker);

    /**
     * Another owner from now on, and a promise that they meet the person. The note and the day are needed, so that the
     * person is told who is next. Tells {@link JourneyHandedOver}.
     */
    void handOver(JourneyId journey, WorkerId to, String note, LocalDate theyMeetOn);

    /** Says what somebody will do for the person, and by when: a moment to come. Tells {@link PromiseMade}. */
    PromiseId promise(JourneyId journey, NewPromise promise);

    /**
     * Writes what happened and keeps the promise. Tells {@link PromiseKept}.
     *
     * @param next the next promise; null when none was made: the person is then on the gap register, unless another
     *             promise is still open
     */
    void keep(PromiseId promise, String whatHappened, NewPromise next);

    /** Nothing will come of it, and why; the person stays ours. Tells {@link PromiseLetGo}. */
    void letGo(PromiseId promise, String why);

    /** Ends it as the person agreed, in their words; promises still open are let go with it. Tells {@link JourneyEnded}. */
    void end(JourneyId journey, String agreedInTheirWords);

    /** The open journey of a person, else their last one. Kept in the audit as a reading. */
    Optional<JourneyView> of(PersonId person);

    /** @throws uk.sandstone.kernel.NotFound no such journey; one that was joined to another opens as the other */
    JourneyView open(JourneyId journey);

    /** The open journey that holds a promise. @throws uk.sandstone.kernel.NotFound no such promise */
    JourneyView holding(PromiseId promise);

    /**
     * @param introducedBy who told us, in words: "Ward 7, Saltmere General", "Grace, from church"
     * @param why          in words
     * @param firstContact null means now
     * @param owner        null when nobody has it yet: then it stands on the gap register
     * @param first        the first promise; null when nothing is promised yet
     */
    record Hello(PersonId person, String introducedBy, String why, Instant firstContact, WorkerId owner, NewPromise first) { }

    /**
     * @param what in words
     * @param by   who does it; null means the journey's owner
     * @param due  when at the latest; 23:59 in London stands for "on that day"
     */
    record NewPromise(String what, WorkerId by, Instant due) { }
}
