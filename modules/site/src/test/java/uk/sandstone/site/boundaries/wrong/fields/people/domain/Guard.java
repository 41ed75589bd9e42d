package uk.sandstone.site.boundaries.wrong.fields.people.domain;

/** Asks the proxy instead of the bean. */
class Guard {
    Holder holder;

    boolean mayPass() {
        return !holder.denied;
    }
}
