package uk.sandstone.journey.domain;

import uk.sandstone.people.api.PeopleMerged;
import uk.sandstone.people.api.PeopleUnmerged;
import uk.sandstone.people.api.PersonDied;
import uk.sandstone.people.api.PersonRegistered;
import uk.sandstone.place.api.WorkerAway;
import uk.sandstone.place.api.WorkerBack;
import uk.sandstone.place.api.WorkerLeft;

/** Brings an event to its observer, where no container does. */
final class Events {

    private Events() { }

    static void dispatch(Object event, FollowThePeople people, LookAgainWhenWorkersComeAndGo workers) {
        if (event instanceof PersonRegistered e) people.registered(e);
        else if (event instanceof PeopleMerged e) people.merged(e);
        else if (event instanceof PeopleUnmerged e) people.unmerged(e);
        else if (event instanceof PersonDied e) people.died(e);
        else if (event instanceof WorkerAway e) workers.away(e);
        else if (event instanceof WorkerBack e) workers.back(e);
        else if (event instanceof WorkerLeft e) workers.left(e);
        else throw new IllegalArgumentException("nobody listens to " + event);
    }
}
