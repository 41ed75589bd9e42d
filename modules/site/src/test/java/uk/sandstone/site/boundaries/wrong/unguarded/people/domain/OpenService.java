package uk.sandstone.site.boundaries.wrong.unguarded.people.domain;

import uk.sandstone.site.boundaries.wrong.unguarded.people.api.OpenDesk;
import uk.sandstone.platform.api.Needs;
import uk.sandstone.platform.api.Role;

/** Guards one of two. */
class OpenService implements OpenDesk {
    @Override @Needs(Role.CONNECTOR) public void read() { }

    @Override public void change() { }
}
