package uk.sandstone.integration.wire;

/** The work that follows an acknowledgement. A route calls it; it may run on several threads and nodes at once. */
public interface Working {

    /**
     * Works the oldest message that is due and that nobody else works on, in a transaction of its own.
     *
     * @return false when there was nothing to do
     * @throws RuntimeException the house is out of order for now (the database, say): the message stays as it is, try later
     */
    boolean next();
}
