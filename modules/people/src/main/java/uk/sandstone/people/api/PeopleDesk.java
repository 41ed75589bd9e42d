package uk.sandstone.people.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Where a worker finds a person, gets to know them, and writes down who they are. Every read and change is audited; a list
 * of names is not a read of a record. Two records that are one person: {@link MergeDesk}; records kept to a few:
 * {@link RestrictionDesk}.
 */
public interface PeopleDesk {

    /**
     * Looks in one box by name, nickname, phone, postcode, street, birth date or NHS number, or several at once, forgiving a
     * typing slip; every hit says why.
     *
     * @param most at most this many, 1 to 50; a restricted record is shown without a name to those who may not know of it,
     *             and only when they typed its NHS number, phone number or whole name
     */
    List<Found> find(String typed, int most);

    /** People who may be the same as this one, best first, before anybody is registered. At most ten. */
    List<Found> lookalikes(NewPerson person);

    /**
     * Registers a person, once the lookalikes were seen. Tells {@link PersonRegistered}.
     *
     * @param notTheSameAs the lookalikes that were shown and judged to be somebody else
     * @return the new person, or the lookalikes not yet judged: then nothing was written
     */
    Registration register(NewPerson person, Collection<PersonId> notTheSameAs);

    /**
     * @throws uk.sandstone.kernel.NotFound no such person; a merged person opens as the one they were merged into
     * @throws KeptToAFew the record is restricted and the reader may not see it; the attempt is audited
     */
    PersonView open(PersonId person);

    /** One line about each, for lists; a merged person's line is that of the survivor, under the id asked for. */
    Map<PersonId, PersonLine> lines(Collection<PersonId> people);

    /**
     * Changes what is known; another home than before becomes the present one, and the old one a past home.
     *
     * @throws jakarta.persistence.OptimisticLockException somebody changed it since this version
     */
    void change(PersonId person, long version, NewPerson asItIsNow);

    /** We were told that they died. Tells {@link PersonDied}; saying it again with the same day changes nothing. */
    void died(PersonId person, LocalDate on);
}
