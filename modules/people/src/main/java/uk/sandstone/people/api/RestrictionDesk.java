package uk.sandstone.people.api;

/** Where a record is kept to a few people, and where somebody else opens it because harm cannot wait. */
public interface RestrictionDesk {

    /** Tells {@link PersonRestricted}. @param why shown to those who may open the record */
    void restrict(PersonId person, boolean restricted, String why);

    /**
     * Opens a restricted record for the caller until the day ends. The deed and the reason are kept, the person may read
     * them, and information governance looks at each.
     *
     * @param why in the caller's words
     * @throws uk.sandstone.kernel.RuleBroken no reason was given
     */
    PersonView openWithReason(PersonId person, String why);
}
