package uk.sandstone.site.boundaries.wrong.meeting.place.domain;

/** Nobody else's business. */
public class Secret { }
