package uk.sandstone.people.search;

import java.util.List;

/**
 * Somebody who was found.
 *
 * @param points  more is likelier; only for ordering
 * @param reasons the strongest first; never empty
 * @param certain found by a number that is theirs, or by their whole name: then even a record kept to a few may be mentioned
 */
public record Hit(Known known, int points, List<Reason> reasons, boolean certain) { }
