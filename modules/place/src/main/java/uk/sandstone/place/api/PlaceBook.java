package uk.sandstone.place.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.sandstone.kernel.Postcode;

/** Where a place is and who works there. No person's record is behind this. */
public interface PlaceBook {

    /** The neighbourhoods that a postcode lies in, the closest fit first: places overlap. Empty when it is not ours. */
    List<NeighbourhoodView> neighbourhoodsOf(Postcode postcode);

    /** The closest fit for each postcode; one that is not ours has no entry. For lists. */
    Map<Postcode, NeighbourhoodView> closest(Collection<Postcode> postcodes);

    /** By name. */
    List<NeighbourhoodView> neighbourhoods();

    Optional<WorkerView> worker(WorkerId id, LocalDate on);

    Optional<WorkerView> workerCalled(String username, LocalDate on);

    Map<WorkerId, WorkerView> workers(Collection<WorkerId> ids, LocalDate on);

    /** Everybody who works here on that day, by name. */
    List<WorkerView> workers(LocalDate on);

    /** Everybody who left on this day or later, up to {@code until}; the last to leave first. */
    List<WorkerView> left(LocalDate since, LocalDate until);

    List<WorkerView> team(TeamId team, LocalDate on);

    /** Whose patch this postcode is on that day: the worker who is there, else who covers for them; empty when nobody. */
    Optional<WorkerView> whoWorksHere(Postcode postcode, LocalDate on);

    /** Who stands in for somebody who is away or has left; empty when nobody does. */
    Optional<WorkerView> coverFor(WorkerId worker, LocalDate on);
}
