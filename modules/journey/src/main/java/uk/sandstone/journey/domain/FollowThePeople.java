package uk.sandstone.journey.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import uk.sandstone.people.api.PeopleMerged;
import uk.sandstone.people.api.PeopleUnmerged;
import uk.sandstone.people.api.PersonDied;
import uk.sandstone.people.api.PersonRegistered;

/** A journey goes with its person: registered, merged, restored, died. */
@ApplicationScoped
class FollowThePeople {

    @Inject Journeys journeys;
    @Inject MergedPeople merged;
    @Inject MergeJourneys mergeJourneys;
    @Inject GapKeeper gaps;

    /** Whoever somebody took the trouble to register waits for a hello; it closes this in the same transaction if said. */
    void registered(@Observes PersonRegistered event) {
        gaps.lookAtPerson(event.person(), "gap.because.hello");
    }

    void merged(@Observes PeopleMerged event) {
        mergeJourneys.merge(event.merge().value(), event.kept().value(), event.merged().value());
    }

    void unmerged(@Observes PeopleUnmerged event) {
        mergeJourneys.unmerge(event.merge().value(), event.kept().value(), event.restored().value());
    }

    /** No journey ends by itself: somebody speaks with those who are left. Where there was none, nobody waits any more. */
    void died(@Observes PersonDied event) {
        journeys.openUnder(merged.survivorOf(event.person().value())).ifPresent(journey -> {
            journey.toldDied(event.at());
            gaps.look(journey, "gap.because.died");
        });
        gaps.nobodyWaits(event.person(), "gap.because.died");
    }
}
