package uk.sandstone.people.api;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Where a worker finds a person, gets to know them, and writes down who they are. Every read and change is audited. */
public interface PeopleDesk {

    /**
     * Looks in one box by name, nickname, phone, postcode or NHS number, forgiving a typing slip; every hit says why.
     *
     * @param most at most this many, 1 to 50; restricted people are named only to those who may know of them
     */
    List<Found> find(String typed, int most);

    /** People who may be the same as this one, best first, before anybody is registered. */
    List<Found> lookalikes(NewPerson person);

    /**
     * Registers a person, once the lookalikes were seen.
     *
     * @param notTheSameAs the lookalikes that were shown and judged to be somebody else
     * @return the new person, or the lookalikes not yet judged: then nothing was written
     */
    Registration register(NewPerson person, Collection<PersonId> notTheSameAs);

    /** @throws uk.sandstone.kernel.NotFound no such person; a merged person opens as the one they were merged into */
    PersonView open(PersonId person);

    /** One line about each, for lists; a merged person's line is that of the survivor, under the id asked for. */
    Map<PersonId, PersonLine> lines(Collection<PersonId> people);

    /** Changes what is known. @throws jakarta.persistence.OptimisticLockException somebody changed it since this version */
    void change(PersonId person, long version, NewPerson asItIsNow);

    /**
     * Says that two records are one person. Nothing is lost: {@link #unmerge} puts both back as they were.
     * Tells {@link PeopleMerged}.
     */
    MergeId merge(PersonId keep, PersonId same, String why);

    /** Tells {@link PeopleUnmerged}. @throws uk.sandstone.kernel.RuleBroken it was undone before */
    void unmerge(MergeId merge, String why);

    /** Tells {@link PersonRestricted}. @param why shown to those who may open the record */
    void restrict(PersonId person, boolean restricted, String why);
}
