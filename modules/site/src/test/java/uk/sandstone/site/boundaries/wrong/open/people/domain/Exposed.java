package uk.sandstone.site.boundaries.wrong.open.people.domain;

/** Public for no reason. */
public class Exposed { }
