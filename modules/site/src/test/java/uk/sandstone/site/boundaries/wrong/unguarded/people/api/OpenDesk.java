package uk.sandstone.site.boundaries.wrong.unguarded.people.api;

/** A face. */
public interface OpenDesk {
    void read();

    void change();
}
