package uk.sandstone.platform.api;

/** Lets a timer run on one node at a time. */
public interface Lease {

    /**
     * Runs the work in a transaction of its own as {@link Actor#SANDSTONE}, unless another node holds this lease now.
     *
     * @return whether it ran here
     */
    boolean runAlone(String name, Runnable work);
}
