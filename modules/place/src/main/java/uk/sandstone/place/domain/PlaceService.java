package uk.sandstone.place.domain;

import static uk.sandstone.platform.api.Role.ADMINISTRATOR;
import static uk.sandstone.platform.api.Role.CONNECTOR;
import static uk.sandstone.platform.api.Role.INFORMATION_GOVERNANCE;
import static uk.sandstone.platform.api.Role.INTEGRATION_OFFICER;
import static uk.sandstone.platform.api.Role.SOCIAL_WORKER;
import static uk.sandstone.platform.api.Role.SYSTEM;
import static uk.sandstone.platform.api.Role.TEAM_LEAD;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.sandstone.kernel.Postcode;
import uk.sandstone.place.api.NeighbourhoodView;
import uk.sandstone.place.api.PlaceBook;
import uk.sandstone.place.api.TeamId;
import uk.sandstone.place.api.WorkerId;
import uk.sandstone.place.api.WorkerView;
import uk.sandstone.platform.api.Needs;

/** The place book as it stands in the tables. Open to everybody who works here: no person's record is behind it. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
@Needs({CONNECTOR, SOCIAL_WORKER, TEAM_LEAD, INTEGRATION_OFFICER, INFORMATION_GOVERNANCE, ADMINISTRATOR, SYSTEM})
class PlaceService implements PlaceBook {

    @Inject Places places;
    @Inject Workers workers;

    @Override public List<NeighbourhoodView> neighbourhoodsOf(Postcode postcode) {
        return places.of(postcode).stream().map(Neighbourhood::view).toList();
    }

    @Override public Map<Postcode, NeighbourhoodView> closest(Collection<Postcode> postcodes) {
        return places.of(postcodes).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, found -> found.getValue().iterator().next().view()));
    }

    @Override public List<NeighbourhoodView> neighbourhoods() {
        return places.all().stream().map(Neighbourhood::view).toList();
    }

    @Override public Optional<WorkerView> worker(WorkerId id, LocalDate on) {
        return workers.views(List.of(id.value()), on).stream().findFirst();
    }

    @Override public Optional<WorkerView> workerCalled(String username, LocalDate on) {
        return workers.called(username, on);
    }

    @Override public Map<WorkerId, WorkerView> workers(Collection<WorkerId> ids, LocalDate on) {
        return workers.views(ids.stream().map(WorkerId::value).collect(Collectors.toSet()), on).stream()
                .collect(Collectors.toMap(WorkerView::id, Function.identity()));
    }

    @Override public List<WorkerView> workers(LocalDate on) {
        return workers.hereOn(on);
    }

    @Override public List<WorkerView> left(LocalDate since, LocalDate until) {
        return workers.left(since, until);
    }

    @Override public List<WorkerView> team(TeamId team, LocalDate on) {
        return workers.ofTeam(team.value(), on);
    }

    @Override public Optional<WorkerView> whoWorksHere(Postcode postcode, LocalDate on) {
        for (var place : places.of(postcode)) {
            for (var worker : workers.onPatch(place.id(), on)) {
                var there = worker(new WorkerId(worker), on).filter(WorkerView::isThere).or(() -> coverFor(new WorkerId(worker), on));
                if (there.isPresent()) return there;
            }
        }
        return Optional.empty();
    }

    /** Whoever stands in may be away too: then whoever stands in for them, and nobody twice. */
    @Override public Optional<WorkerView> coverFor(WorkerId worker, LocalDate on) {
        var asked = new LinkedHashSet<UUID>();
        var next = worker.value();
        while (next != null && asked.add(next)) {
            next = workers.find(next).flatMap(one -> one.awayOn(on)).map(Absence::cover).orElse(null);
            if (next == null) return Optional.empty();
            var cover = worker(new WorkerId(next), on).filter(WorkerView::isThere);
            if (cover.isPresent()) return cover;
        }
        return Optional.empty();
    }
}
