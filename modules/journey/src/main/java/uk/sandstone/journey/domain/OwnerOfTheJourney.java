package uk.sandstone.journey.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.sandstone.people.api.PersonId;
import uk.sandstone.people.api.PersonOwnership;
import uk.sandstone.place.api.PlaceBook;

/** Somebody's person is whose journey they own now: that opens records that are kept to a few. */
@ApplicationScoped
class OwnerOfTheJourney implements PersonOwnership {

    @Inject Journeys journeys;
    @Inject MergedPeople merged;
    @Inject Workers workers;
    @Inject PlaceBook place;

    @Override public boolean isOwner(PersonId person, String username) {
        return journeys.openUnder(merged.survivorOf(person.value())).flatMap(Journey::owner)
                .flatMap(owner -> place.workerCalled(username, workers.today()).filter(w -> w.id().value().equals(owner)))
                .isPresent();
    }
}
