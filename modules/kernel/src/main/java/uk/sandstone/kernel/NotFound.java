package uk.sandstone.kernel;

import java.util.UUID;

/** Nothing stands under this id, or nothing that the reader may know of. */
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param what the kind of thing, a word such as "person" */
    public NotFound(String what, UUID id) {
        super(what + " " + id);
    }
}
