package uk.sandstone.journey.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.sandstone.journey.api.Due;
import uk.sandstone.kernel.RuleBroken;
import uk.sandstone.place.api.NeighbourhoodView;
import uk.sandstone.place.api.PlaceBook;
import uk.sandstone.place.api.WorkerId;
import uk.sandstone.place.api.WorkerView;
import uk.sandstone.platform.api.Role;
import uk.sandstone.platform.api.SignedIn;

/** The worker who reads this page, and those whom they may choose. */
@Named("journeyMe")
@RequestScoped
public class Me {

    @Inject PlaceBook place;
    @Inject SignedIn signedIn;
    @Inject Clock clock;
    private Optional<WorkerView> worker;
    private Map<UUID, String> workers;
    private List<String> places;

    public Optional<WorkerView> worker() {
        if (worker == null) worker = signedIn.actor().flatMap(actor -> place.workerCalled(actor.username(), today()));
        return worker;
    }

    /** @throws RuleBroken the account belongs to no worker */
    public WorkerId mustBeWorker() {
        return worker().map(WorkerView::id).orElseThrow(() -> new RuleBroken("journey.no-worker"));
    }

    public UUID id() {
        return worker().map(w -> w.id().value()).orElse(null);
    }

    public boolean is(WorkerId somebody) {
        return somebody != null && somebody.value().equals(id());
    }

    public boolean isLead() {
        return signedIn.actor().filter(actor -> actor.holds(Role.TEAM_LEAD)).isPresent();
    }

    /** Everybody who works here today, for a list to choose from: "Tom Ade, Local Area Coordinator". */
    public Map<UUID, String> getWorkers() {
        if (workers == null) {
            workers = new LinkedHashMap<>();
            place.workers(today()).forEach(w -> workers.put(w.id().value(), inAList(w)));
        }
        return workers;
    }

    private static String inAList(WorkerView worker) {
        return worker.title() == null ? worker.name() : worker.name() + ", " + worker.title();
    }

    public List<String> getPlaces() {
        if (places == null) places = place.neighbourhoods().stream().map(NeighbourhoodView::name).sorted().toList();
        return places;
    }

    public LocalDate today() {
        return Due.dayOf(clock.instant());
    }
}
