package uk.sandstone.integration.domain;

/** A message that was acknowledged cannot be worked, and trying again will not help: a person must look. */
class CannotWork extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param why a text key */
    CannotWork(String why) {
        super(why);
    }

    CannotWork(String why, Throwable cause) {
        super(why, cause);
    }

    String why() {
        return getMessage();
    }
}
