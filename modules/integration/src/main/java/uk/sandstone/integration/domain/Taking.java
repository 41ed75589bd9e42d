package uk.sandstone.integration.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import uk.sandstone.journey.api.JourneyDesk;
import uk.sandstone.journey.api.JourneyTaken;
import uk.sandstone.kernel.RuleBroken;
import uk.sandstone.place.api.PlaceBook;
import uk.sandstone.place.api.WorkerId;
import uk.sandstone.place.api.WorkerView;
import uk.sandstone.platform.api.Actor;
import uk.sandstone.platform.api.Audit;
import uk.sandstone.platform.api.SignedIn;

/** A named person says: this one is with me. Then, and only then, the ward is told a name. */
@ApplicationScoped
class Taking {

    @Inject DischargeCases stays;
    @Inject JourneyDesk journeys;
    @Inject WardPromises promises;
    @Inject Receipts receipts;
    @Inject PlaceBook places;
    @Inject SignedIn signedIn;
    @Inject Audit audit;
    @Inject Clock clock;

    void byCaller(DischargeCase stay) {
        if (stay.takenAt() != null) throw new RuleBroken("integration.already-taken", stay.takenBy());
        if (!stay.state().isLive()) throw new RuleBroken("integration.nothing-to-take");
        if (stay.person() == null) throw new RuleBroken("integration.find-out-first");
        var me = me();
        var journey = journeys.open(stay.journey());
        if (journey.owner() == null || journey.takenAt() == null) journeys.takeOn(journey.id(), me.id());
        if (stay.takenAt() == null) taken(stay, me.id(), me.name(), clock.instant()); // the journey stays with whoever has it
    }

    /** Somebody took the journey on, here or on any other page. */
    void on(@Observes JourneyTaken event) {
        stays.walking(event.journey()).stream().filter(s -> s.takenAt() == null && s.state().isLive())
                .forEach(s -> taken(s, event.worker(), event.workerName(), event.at()));
    }

    private void taken(DischargeCase stay, WorkerId worker, String name, Instant at) {
        stay.take(worker.value(), name, at);
        audit.keep("integration.notice-taken", stay.person().value(), stay.uuid());
        receipts.taken(stay, name, at);
        if (stay.promise() == null || !worker.equals(journeys.open(stay.journey()).owner())) promises.beforeHome(stay, worker, at);
    }

    private WorkerView me() {
        return signedIn.actor().map(Actor::username)
                .flatMap(name -> places.workerCalled(name, LondonTime.dayOf(clock.instant())))
                .orElseThrow(() -> new RuleBroken("integration.not-a-worker"));
    }
}
