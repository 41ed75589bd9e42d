package uk.sandstone.journey.domain;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.sandstone.place.api.WorkerId;

/** Three workers, whose names are all that is asked for. */
class ThreeWorkers extends Workers {

    static final WorkerId TOM = new WorkerId(new UUID(1, 1));
    static final WorkerId PRIYA = new WorkerId(new UUID(1, 2));
    static final WorkerId HELEN = new WorkerId(new UUID(1, 3));
    static final List<WorkerId> ALL = List.of(TOM, PRIYA, HELEN);
    private static final Map<WorkerId, String> NAMES = Map.of(TOM, "Tom Ade", PRIYA, "Priya Nair", HELEN, "Helen Dunn");

    @Override String nameOf(WorkerId worker) {
        return NAMES.get(worker);
    }
}
