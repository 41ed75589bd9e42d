package uk.sandstone.people.api;

/** Where two records are said to be one person, and where that is undone. See docs/adr/0021. */
public interface MergeDesk {

    /**
     * Says that two records are one person. Nothing is copied and nothing is lost: {@link #unmerge} puts both back as they
     * were. Tells {@link PeopleMerged}.
     *
     * @throws uk.sandstone.kernel.RuleBroken the same record twice, or one of them was merged into another before
     */
    MergeId merge(PersonId keep, PersonId same, String why);

    /**
     * Puts both back as they were; what was written in between is set aside for a worker to place, see
     * {@link PersonView#setAside()}. Tells {@link PeopleUnmerged}.
     *
     * @throws uk.sandstone.kernel.RuleBroken it was undone before, or the kept record was itself merged since
     */
    void unmerge(MergeId merge, String why);

    /** A worker has put what was set aside where it belongs, or found that it belongs nowhere. */
    void settle(SetAsideId setAside);
}
