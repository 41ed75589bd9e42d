package uk.sandstone.journey.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import uk.sandstone.journey.api.JourneyDesk;
import uk.sandstone.journey.api.JourneyId;
import uk.sandstone.journey.api.PromiseId;
import uk.sandstone.people.api.PersonId;
import uk.sandstone.platform.api.Actor;
import uk.sandstone.platform.api.SignedIn;
import uk.sandstone.platform.api.Texts;

/** The module's real code on repositories in memory. */
class World implements HistoryWorld {

    final JourneysInMemory journeys = new JourneysInMemory();
    final GapsInMemory register = new GapsInMemory();
    final MergedPeopleInMemory merged = new MergedPeopleInMemory();
    final AttendanceInMemory attendance = new AttendanceInMemory();
    final MovableClock clock = new MovableClock();
    final Told told = new Told();
    final JourneyService desk = new JourneyService();
    final FollowThePeople people = new FollowThePeople();
    final LookAgainWhenWorkersComeAndGo workers = new LookAgainWhenWorkersComeAndGo();
    private final GapKeeper keeper = new GapKeeper();
    private final MergeJourneys mergeJourneys = new MergeJourneys();
    private final Workers names = new ThreeWorkers();
    private final KeptRecords records = new KeptRecords();

    World() {
        keeper.gaps = register;
        keeper.journeys = journeys;
        keeper.attendance = attendance;
        keeper.tell = told;
        keeper.clock = clock;
        names.attendance = attendance;
        names.clock = clock;
        records.signedIn = new Sandstone();
        mergeJourneys.journeys = journeys;
        mergeJourneys.merged = merged;
        mergeJourneys.gaps = keeper;
        mergeJourneys.clock = clock;
        wireDesk();
        wireObservers();
    }

    private void wireDesk() {
        desk.journeys = journeys;
        desk.merged = merged;
        desk.gaps = keeper;
        desk.workers = names;
        desk.records = records;
        desk.audit = (deed, person, about) -> { };
        desk.texts = new Keys();
        desk.tell = told;
        desk.clock = clock;
    }

    private void wireObservers() {
        people.journeys = journeys;
        people.merged = merged;
        people.mergeJourneys = mergeJourneys;
        people.gaps = keeper;
        workers.attendance = attendance;
        workers.sweep = new EachByItself();
        workers.clock = clock;
    }

    @Override public JourneyDesk desk() {
        return desk;
    }

    @Override public void tell(Object event) {
        Events.dispatch(event, people, workers);
    }

    @Override public Instant now() {
        return clock.instant();
    }

    @Override public void passes(Duration time) {
        clock.passes(time);
        journeys.all.values().forEach(j -> keeper.look(j, "gap.because.mended"));
    }

    @Override public Optional<JourneyId> openJourney(PersonId person) {
        return journeys.openUnder(merged.survivorOf(person.value())).map(Journey::id);
    }

    @Override public Optional<PromiseId> openPromise(PersonId person) {
        return journeys.openUnder(merged.survivorOf(person.value())).flatMap(j -> j.nextPromise()).map(PromiseId::new);
    }

    /** What the SQL of the sweep says, said by the rules themselves, journey by journey. */
    private class EachByItself implements Sweep {
        @Override public int run(Rule rule, String because, Instant now) {
            journeys.all.values().forEach(j -> keeper.look(j, because));
            return 0;
        }

        @Override public long journeys() {
            return journeys.all.size();
        }
    }

    private static class Sandstone implements SignedIn {
        @Override public Optional<Actor> actor() {
            return Optional.of(Actor.SANDSTONE);
        }

        @Override public <T> T as(Actor actor, Supplier<T> work) {
            return work.get();
        }
    }

    private static class Keys implements Texts {
        @Override public String say(String key, Object... arguments) {
            return key;
        }

        @Override public boolean has(String key) {
            return true;
        }
    }
}
