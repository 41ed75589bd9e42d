package uk.sandstone.journey.domain;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Journeys in a map, which holds the database's one rule: never two open ones under one name. */
class JourneysInMemory implements Journeys {

    final Map<UUID, Journey> all = new LinkedHashMap<>();

    @Override public void add(Journey journey) {
        all.put(journey.id().value(), journey);
    }

    @Override public Optional<Journey> find(UUID journey) {
        return Optional.ofNullable(all.get(journey));
    }

    @Override public Optional<Journey> holding(UUID promise) {
        return all.values().stream().filter(j -> j.promises().stream().anyMatch(p -> p.id().value().equals(promise))).findFirst();
    }

    @Override public Optional<Journey> openUnder(UUID person) {
        return shownUnder(List.of(person)).stream().filter(Journey::isOpen).findFirst();
    }

    @Override public List<Journey> shownUnder(Collection<UUID> people) {
        return all.values().stream().filter(j -> people.contains(j.shownUnder().value())).toList();
    }

    @Override public void flush() {
        var open = all.values().stream().filter(Journey::isOpen).map(Journey::shownUnder).toList();
        if (open.stream().distinct().count() < open.size()) throw new IllegalStateException("two open journeys under one name");
    }
}
