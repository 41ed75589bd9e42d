package uk.sandstone.matching.api;

/**
 * Something that would be good, and how much it counts.
 *
 * @param <P> who looks for a match
 * @param <H> with whom or where
 */
public interface Wish<P, H> {

    /** Such as "Likes dogs". */
    String name();

    /** How much it counts beside the others, 1 or more; shown beside every finding. */
    int weight();

    Finding look(P person, H home);
}
