package uk.sandstone.people.domain;

import static uk.sandstone.platform.api.Role.CONNECTOR;
import static uk.sandstone.platform.api.Role.INFORMATION_GOVERNANCE;
import static uk.sandstone.platform.api.Role.INTEGRATION_OFFICER;
import static uk.sandstone.platform.api.Role.SOCIAL_WORKER;
import static uk.sandstone.platform.api.Role.SYSTEM;
import static uk.sandstone.platform.api.Role.TEAM_LEAD;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.sandstone.kernel.TimeOrderedId;
import uk.sandstone.people.api.Found;
import uk.sandstone.people.api.KeptToAFew;
import uk.sandstone.people.api.NewPerson;
import uk.sandstone.people.api.PeopleDesk;
import uk.sandstone.people.api.PersonDied;
import uk.sandstone.people.api.PersonId;
import uk.sandstone.people.api.PersonLine;
import uk.sandstone.people.api.PersonRegistered;
import uk.sandstone.people.api.PersonView;
import uk.sandstone.people.api.Registration;
import uk.sandstone.platform.api.Audit;
import uk.sandstone.platform.api.Needs;

/** The people desk. A refusal is kept in the audit, so it alone does not roll back. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class, dontRollbackOn = KeptToAFew.class)
class PeopleService implements PeopleDesk {

    private static final int MOST_LOOKALIKES = 10;

    @Inject People people;
    @Inject Records records;
    @Inject Finder finder;
    @Inject Doors doors;
    @Inject Sight sight;
    @Inject PersonLines lines;
    @Inject PersonViews views;
    @Inject Audit audit;
    @Inject Event<PersonRegistered> registered;
    @Inject Event<PersonDied> died;

    @Override
    @Needs({CONNECTOR, SOCIAL_WORKER, TEAM_LEAD, INTEGRATION_OFFICER, INFORMATION_GOVERNANCE})
    public List<Found> find(String typed, int most) {
        if (most < 1 || most > 50) throw new IllegalArgumentException("1 to 50 people at a time");
        return finder.find(typed, most);
    }

    @Override
    @Needs({CONNECTOR, SOCIAL_WORKER, TEAM_LEAD, INTEGRATION_OFFICER})
    public List<Found> lookalikes(NewPerson person) {
        return finder.alike(person, Set.of(), MOST_LOOKALIKES);
    }

    @Override
    @Needs({CONNECTOR, SOCIAL_WORKER, TEAM_LEAD})
    public Registration register(NewPerson person, Collection<PersonId> notTheSameAs) {
        var unjudged = finder.alike(person, Set.copyOf(notTheSameAs), MOST_LOOKALIKES);
        if (!unjudged.isEmpty()) return new Registration.LooksLike(unjudged);
        var hand = sight.hand();
        var added = Person.register(new PersonId(TimeOrderedId.next()), person, hand);
        people.add(added);
        people.learnWords(added);
        audit.keep("people.registered", added.id().value(), null);
        registered.fire(new PersonRegistered(added.id(), hand.at()));
        return new Registration.Registered(added.id());
    }

    @Override
    @Needs({CONNECTOR, SOCIAL_WORKER, TEAM_LEAD})
    public PersonView open(PersonId person) {
        return views.of(doors.open(person, "people.read"));
    }

    @Override
    @Needs({CONNECTOR, SOCIAL_WORKER, TEAM_LEAD, INTEGRATION_OFFICER, INFORMATION_GOVERNANCE, SYSTEM})
    public Map<PersonId, PersonLine> lines(Collection<PersonId> ids) {
        var survivors = people.survivors(ids);
        var drawn = lines.of(Set.copyOf(survivors.values()));
        var found = new HashMap<PersonId, PersonLine>();
        survivors.forEach((asked, person) -> found.put(asked, under(asked, drawn.get(person.id()))));
        return found;
    }

    private static PersonLine under(PersonId asked, PersonLine line) {
        return new PersonLine(asked, line.name(), line.age(), line.place(), line.waysToCommunicate(), line.restricted());
    }

    @Override
    @Needs({CONNECTOR, SOCIAL_WORKER, TEAM_LEAD})
    public void change(PersonId id, long version, NewPerson asItIsNow) {
        var person = doors.open(id, "people.changed");
        if (person.version() != version) throw new OptimisticLockException("person");
        records.add(person.change(asItIsNow, sight.hand()));
        people.learnWords(person);
    }

    @Override
    @Needs({CONNECTOR, SOCIAL_WORKER, TEAM_LEAD, SYSTEM})
    public void died(PersonId id, LocalDate on) {
        var person = doors.survivor(id);
        if (person.diedOn().filter(on::equals).isPresent()) return;
        var hand = sight.hand();
        records.add(person.died(on, hand));
        audit.keep("people.told-died", person.id().value(), null);
        died.fire(new PersonDied(person.id(), on, hand.at()));
    }
}
