package uk.sandstone.site.boundaries.wrong.circle.place.api;

import uk.sandstone.site.boundaries.wrong.circle.people.api.One;

/** The other half. */
public interface Other {
    One one();
}
