package uk.sandstone.place.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.sandstone.place.api.WorkerView;

/** Everybody who works here or did. */
interface Workers {

    Optional<Worker> find(UUID id);

    List<WorkerView> views(Collection<UUID> ids, LocalDate on);

    Optional<WorkerView> called(String username, LocalDate on);

    List<WorkerView> hereOn(LocalDate on);

    List<WorkerView> ofTeam(UUID team, LocalDate on);

    List<WorkerView> left(LocalDate since, LocalDate until);

    /** The workers whose patch a neighbourhood is on that day, the longest there first. */
    List<UUID> onPatch(UUID neighbourhood, LocalDate on);
}
