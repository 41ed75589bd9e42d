package uk.sandstone.site.boundaries.wrong.order.people.api;

/** Stands above place. */
public interface Higher { }
