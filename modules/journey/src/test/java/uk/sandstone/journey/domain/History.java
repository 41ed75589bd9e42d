package uk.sandstone.journey.domain;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import uk.sandstone.journey.api.Due;
import uk.sandstone.journey.api.JourneyDesk.Hello;
import uk.sandstone.journey.api.JourneyDesk.NewPromise;
import uk.sandstone.kernel.RuleBroken;
import uk.sandstone.people.api.MergeId;
import uk.sandstone.people.api.PeopleMerged;
import uk.sandstone.people.api.PeopleUnmerged;
import uk.sandstone.people.api.PersonDied;
import uk.sandstone.people.api.PersonId;
import uk.sandstone.people.api.PersonRegistered;
import uk.sandstone.place.api.WorkerAway;
import uk.sandstone.place.api.WorkerBack;
import uk.sandstone.place.api.WorkerId;
import uk.sandstone.place.api.WorkerLeft;

/** A random history of four people and three workers: each step is a deed that the rules may refuse. */
class History {

    enum Deed { REGISTER, HELLO, TAKE_ON, PROMISE, KEEP, KEEP_AND_PROMISE, LET_GO, HAND_OVER, END, TIME, AWAY, BACK, LEFT, MERGE,
        UNMERGE, DIED }

    /** @param who and other: people; worker and cover: workers, the number past the last one means nobody */
    record Step(Deed deed, int who, int other, int worker, int cover, int days) { }

    private record Merge(MergeId id, PersonId kept, PersonId merged) { }

    final List<PersonId> people;
    private final List<WorkerId> workers;
    private final HistoryWorld world;
    private final Deque<Merge> merges = new ArrayDeque<>();
    private final List<PersonId> dead = new ArrayList<>();

    History(HistoryWorld world, List<WorkerId> workers) {
        this.world = world;
        this.workers = workers;
        this.people = IntStream.range(0, 4).mapToObj(i -> new PersonId(UUID.randomUUID())).toList();
        people.forEach(p -> world.tell(new PersonRegistered(p, world.now())));
    }

    /** People who are somebody of their own: not merged into another, and alive or walked with. */
    List<PersonId> standing() {
        return people.stream().filter(p -> merges.stream().noneMatch(m -> m.merged().equals(p))).toList();
    }

    /** Their records are kept under another: nothing is to be done for them under this one. */
    List<PersonId> mergedAway() {
        return merges.stream().map(Merge::merged).toList();
    }

    boolean isDead(PersonId person) {
        return dead.contains(person);
    }

    /** @return whether the rules let it happen */
    boolean happens(Step step) {
        try {
            take(step, people.get(step.who() % people.size()));
            return true;
        } catch (RuleBroken refused) {
            return false;
        }
    }

    private void take(Step step, PersonId who) {
        var worker = worker(step.worker());
        switch (step.deed()) {
            case REGISTER -> { }
            case HELLO -> world.desk().hello(new Hello(who, "Grace, from church", "she is alone", null, worker.orElse(null),
                    step.days() % 2 == 0 ? null : promise(step)));
            case TAKE_ON -> world.openJourney(who).ifPresent(j -> world.desk().takeOn(j, workers.get(step.worker() % 3)));
            case PROMISE -> world.openJourney(who).ifPresent(j -> world.desk().promise(j, promise(step)));
            case KEEP -> world.openPromise(who).ifPresent(p -> world.desk().keep(p, "we spoke", null));
            case KEEP_AND_PROMISE -> world.openPromise(who).ifPresent(p -> world.desk().keep(p, "we spoke", promise(step)));
            case LET_GO -> world.openPromise(who).ifPresent(p -> world.desk().letGo(p, "she does not want it"));
            case HAND_OVER -> world.openJourney(who).ifPresent(j -> world.desk().handOver(j, workers.get(step.worker() % 3),
                    "she likes to be rung", today().plusDays(step.days())));
            case END -> world.openJourney(who).ifPresent(j -> world.desk().end(j, "I have my Fridays now"));
            case TIME -> world.passes(Duration.ofDays(step.days()));
            case AWAY -> world.tell(new WorkerAway(workers.get(step.worker() % 3), today().plusDays(step.other()),
                    today().plusDays(step.other() + step.days()), worker(step.cover()).orElse(null), world.now()));
            case BACK -> world.tell(new WorkerBack(workers.get(step.worker() % 3), today(), world.now()));
            case LEFT -> world.tell(new WorkerLeft(workers.get(step.worker() % 3), today(), world.now()));
            case MERGE -> merge(who, people.get(step.other() % people.size()));
            case UNMERGE -> unmerge();
            case DIED -> die(who);
        }
    }

    private void merge(PersonId kept, PersonId merged) {
        if (kept.equals(merged) || !standing().contains(kept) || !standing().contains(merged)) return;
        var merge = new Merge(new MergeId(UUID.randomUUID()), kept, merged);
        merges.push(merge);
        world.tell(new PeopleMerged(merge.id(), kept, merged, world.now()));
    }

    /** The last one first, as the people module wants it. */
    private void unmerge() {
        if (merges.isEmpty()) return;
        var merge = merges.pop();
        world.tell(new PeopleUnmerged(merge.id(), merge.kept(), merge.merged(), world.now()));
    }

    private void die(PersonId who) {
        dead.add(who);
        world.tell(new PersonDied(who, today(), world.now()));
    }

    private NewPromise promise(Step step) {
        return new NewPromise("ring her", worker(step.cover()).orElse(null), Due.on(today().plusDays(step.days())));
    }

    private Optional<WorkerId> worker(int number) {
        return number % 4 == 3 ? Optional.empty() : Optional.of(workers.get(number % 4));
    }

    private LocalDate today() {
        return Due.dayOf(world.now());
    }

}
