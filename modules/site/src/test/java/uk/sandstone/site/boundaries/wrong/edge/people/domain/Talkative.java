package uk.sandstone.site.boundaries.wrong.edge.people.domain;

import jakarta.ws.rs.core.Response;

/** Speaks HTTP from the heart of a module. */
class Talkative {
    Response answer() {
        return Response.ok().build();
    }
}
