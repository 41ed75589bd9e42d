package uk.sandstone.people.domain;

import static uk.sandstone.platform.api.Role.CONNECTOR;
import static uk.sandstone.platform.api.Role.INFORMATION_GOVERNANCE;
import static uk.sandstone.platform.api.Role.SOCIAL_WORKER;
import static uk.sandstone.platform.api.Role.TEAM_LEAD;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import uk.sandstone.people.api.PersonId;
import uk.sandstone.people.api.PersonRestricted;
import uk.sandstone.people.api.PersonView;
import uk.sandstone.people.api.RestrictionDesk;
import uk.sandstone.platform.api.Audit;
import uk.sandstone.platform.api.Needs;

/** Keeps a record to a few, lifts that, and lets somebody in who says why it cannot wait. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
class RestrictionService implements RestrictionDesk {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Inject Records records;
    @Inject Doors doors;
    @Inject Sight sight;
    @Inject PersonViews views;
    @Inject Audit audit;
    @Inject Event<PersonRestricted> told;

    @Override
    @Needs({TEAM_LEAD, INFORMATION_GOVERNANCE})
    public void restrict(PersonId id, boolean restricted, String why) {
        var person = doors.survivor(id);
        var hand = sight.hand();
        records.add(person.restrict(restricted, why, hand));
        audit.keep(restricted ? "people.restricted" : "people.restriction-lifted", person.id().value(), null);
        told.fire(new PersonRestricted(person.id(), restricted, hand.at()));
    }

    @Override
    @Needs({CONNECTOR, SOCIAL_WORKER, TEAM_LEAD})
    public PersonView openWithReason(PersonId id, String why) {
        var person = doors.survivor(id);
        var hand = sight.hand();
        var opening = new Opening(person.id(), why, hand, hand.day().plusDays(1).atStartOfDay(LONDON).toInstant());
        records.add(opening);
        audit.keep("people.opened-with-reason", person.id().value(), opening.id());
        return views.of(person);
    }
}
