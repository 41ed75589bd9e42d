package uk.sandstone.integration.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import uk.sandstone.integration.api.CaseId;
import uk.sandstone.people.api.PeopleMerged;
import uk.sandstone.people.api.PeopleUnmerged;

/** Two records were found to be one person, or not to be: their stays go with them. */
@ApplicationScoped
class FollowMerges {

    private static final int ALL = 10_000; // stays of one person in hospital: nobody has as many

    @Inject DischargeCases stays;

    void on(@Observes PeopleMerged event) {
        for (var stay : stays.of(event.merged(), ALL)) {
            stays.moved(new MovedByMerge(event.merge().value(), stay.uuid(), event.merged()));
            stay.goesWith(event.kept());
        }
    }

    void on(@Observes PeopleUnmerged event) {
        for (var moved : stays.movedBy(event.merge().value())) {
            stays.find(new CaseId(moved.stay())).ifPresent(stay -> stay.goesWith(moved.from()));
        }
    }
}
