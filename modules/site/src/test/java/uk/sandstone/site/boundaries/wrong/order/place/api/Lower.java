package uk.sandstone.site.boundaries.wrong.order.place.api;

import uk.sandstone.site.boundaries.wrong.order.people.api.Higher;

/** Looks up. */
public interface Lower extends Higher { }
