package uk.sandstone.journey.domain;

import java.util.UUID;

/** Which records are kept for which others, as the people module told us. */
interface MergedPeople {

    void put(UUID merge, UUID merged, UUID kept);

    void remove(UUID merge);

    /** The person themself, or whoever's record is kept for them, merges of merges followed to their end. */
    UUID survivorOf(UUID person);
}
