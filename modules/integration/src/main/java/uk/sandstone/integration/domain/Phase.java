package uk.sandstone.integration.domain;

/** Where a stay stands, as far as the ward's notices tell. */
enum Phase {
    /** Facts only: nobody asked anything of us. Shown nowhere, kept for when a notice comes. */
    SILENT,
    /** A withdrawal or a change came before the notice that it speaks of. */
    HELD,
    /** Somebody will come home. */
    OPEN,
    /** Has gone home. */
    HOME,
    /** The ward took it back. */
    WITHDRAWN,
    /** The ward says that the person died. */
    DIED;

    boolean isLive() {
        return this == OPEN || this == HOME;
    }
}
