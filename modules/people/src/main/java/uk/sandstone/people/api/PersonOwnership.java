package uk.sandstone.people.api;

/** Says whose person somebody is. The journey module has the one bean of this; without it nobody owns anybody. */
public interface PersonOwnership {

    /** Whether this worker's account is the owner of the person's open journey now. */
    boolean isOwner(PersonId person, String username);
}
