package uk.sandstone.journey.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The entries of the register that are open, and those that were. */
interface Gaps {

    void add(Gap gap);

    List<Gap> openOfJourney(UUID journey);

    Optional<Gap> open(String rule, UUID source);

    Optional<Gap> find(UUID gap);
}
