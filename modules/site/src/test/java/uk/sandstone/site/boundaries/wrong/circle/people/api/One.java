package uk.sandstone.site.boundaries.wrong.circle.people.api;

import uk.sandstone.site.boundaries.wrong.circle.place.api.Other;

/** Half of a circle. */
public interface One {
    Other other();
}
