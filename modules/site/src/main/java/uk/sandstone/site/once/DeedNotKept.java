package uk.sandstone.site.once;

/** The transaction of a deed did not commit: nothing of it is kept, and it may be tried again. */
class DeedNotKept extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DeedNotKept(Exception cause) {
        super(cause);
    }
}
