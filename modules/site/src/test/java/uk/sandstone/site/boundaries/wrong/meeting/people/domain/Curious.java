package uk.sandstone.site.boundaries.wrong.meeting.people.domain;

import uk.sandstone.site.boundaries.wrong.meeting.place.domain.Secret;

/** Reaches into another module. */
class Curious {
    Secret found;
}
