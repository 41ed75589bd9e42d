package uk.sandstone.journey.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The register in a list, where the same entry is never open twice. */
class GapsInMemory implements Gaps {

    final List<Gap> all = new ArrayList<>();

    @Override public void add(Gap gap) {
        if (open(gap.rule(), gap.source()).isEmpty()) all.add(gap);
    }

    @Override public List<Gap> openOfJourney(UUID journey) {
        return all.stream().filter(g -> g.isOpen() && journey.equals(g.journey())).toList();
    }

    @Override public Optional<Gap> open(String rule, UUID source) {
        return all.stream().filter(g -> g.isOpen() && g.rule().equals(rule) && g.source().equals(source)).findFirst();
    }

    @Override public Optional<Gap> find(UUID gap) {
        return all.stream().filter(g -> g.id().value().equals(gap)).findFirst();
    }
}
