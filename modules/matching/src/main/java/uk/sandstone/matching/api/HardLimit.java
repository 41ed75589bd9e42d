package uk.sandstone.matching.api;

import java.util.Optional;

/**
 * A limit that no wish outweighs, named as the sentence a worker would say.
 *
 * @param <P> who looks for a match
 * @param <H> with whom or where
 */
public interface HardLimit<P, H> {

    /** Such as "Needs a home without steps". */
    String name();

    /** Why these two cannot be matched, in words that can be shown; empty when the limit has nothing against it. */
    Optional<String> whyNot(P person, H home);
}
