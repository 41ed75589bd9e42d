package uk.sandstone.site.boundaries.wrong.fields.people.domain;

import jakarta.enterprise.context.RequestScoped;

/** A proxied bean with something to read. */
@RequestScoped
class Holder {
    boolean denied;
}
