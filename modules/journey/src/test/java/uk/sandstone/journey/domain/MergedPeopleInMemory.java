package uk.sandstone.journey.domain;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Merges in a map. */
class MergedPeopleInMemory implements MergedPeople {

    private record Standing(UUID merge, UUID kept) { }

    private final Map<UUID, Standing> standing = new HashMap<>();

    @Override public void put(UUID merge, UUID merged, UUID kept) {
        standing.put(merged, new Standing(merge, kept));
    }

    @Override public void remove(UUID merge) {
        standing.values().removeIf(s -> s.merge().equals(merge));
    }

    @Override public UUID survivorOf(UUID person) {
        var step = standing.get(person);
        return step == null ? person : survivorOf(step.kept());
    }
}
