package uk.sandstone.integration.wire;

/** What leaves us. A route calls it; the sending itself is the route's. */
public interface Delivering {

    /**
     * Takes one delivery that is due and hands it over; writes down how it went.
     *
     * @return false when nothing was due
     */
    boolean next(Post post);

    /** Hands bytes to somebody outside. */
    interface Post {

        /**
         * @param destination as {@code fhir:https://…}, {@code mllp:host:port} or {@code folder:…}
         * @param key         the delivery's own id, by which the receiver can drop a repeat
         * @throws Exception not handed over: it will be tried again
         */
        void hand(String destination, String key, String contentType, byte[] body) throws Exception;
    }
}
