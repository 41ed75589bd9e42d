package uk.sandstone.platform.api;

/** Whoever asked holds none of the roles that this needs. Pages say who can grant it; machines get 403. */
public class NotAllowed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param deed what was asked, as a method's name: never anything personal */
    public NotAllowed(String deed) {
        super(deed);
    }
}
