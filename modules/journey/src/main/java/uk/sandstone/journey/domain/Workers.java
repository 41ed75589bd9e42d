package uk.sandstone.journey.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.sandstone.journey.api.Due;
import uk.sandstone.kernel.NotFound;
import uk.sandstone.kernel.RuleBroken;
import uk.sandstone.place.api.PlaceBook;
import uk.sandstone.place.api.WorkerId;
import uk.sandstone.place.api.WorkerView;
import uk.sandstone.platform.api.SignedIn;

/** The workers that journeys speak of, by name, and who of them asks. */
@ApplicationScoped
class Workers {

    @Inject PlaceBook place;
    @Inject Attendance attendance;
    @Inject SignedIn signedIn;
    @Inject Clock clock;

    LocalDate today() {
        return Due.dayOf(clock.instant());
    }

    /** Whoever is signed in, as a worker; empty for machines and for people who walk with nobody. */
    Optional<WorkerView> caller() {
        return signedIn.actor().flatMap(actor -> place.workerCalled(actor.username(), today()));
    }

    /** @throws RuleBroken they have left, so they can promise nothing and own nobody */
    void mustBeHere(WorkerId worker) {
        if (worker != null && hasLeft(worker.value())) throw new RuleBroken("journey.worker-has-left");
    }

    boolean hasLeft(UUID worker) {
        return attendance.leftBy(worker, today()).isPresent();
    }

    String nameOf(WorkerId worker) {
        return place.worker(worker, today()).map(WorkerView::name)
                .orElseThrow(() -> new NotFound("worker", worker.value()));
    }

    /** Null ids are passed over; an id that place does not know has no name. */
    Map<UUID, String> names(Collection<UUID> ids) {
        var known = ids.stream().filter(Objects::nonNull).distinct().map(WorkerId::new).toList();
        if (known.isEmpty()) return new HashMap<>();
        var names = new HashMap<UUID, String>();
        place.workers(known, today()).forEach((id, view) -> names.put(id.value(), view.name()));
        return names;
    }

    Map<UUID, WorkerView> views(Collection<UUID> ids) {
        return place.workers(ids.stream().map(WorkerId::new).toList(), today()).entrySet().stream()
                .collect(Collectors.toMap(e -> e.getKey().value(), Map.Entry::getValue));
    }
}
