package uk.sandstone.people.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Set;
import java.util.function.Predicate;
import uk.sandstone.people.api.PersonId;
import uk.sandstone.platform.api.Actor;
import uk.sandstone.platform.api.NotAllowed;
import uk.sandstone.platform.api.Role;
import uk.sandstone.platform.api.SignedIn;

/**
 * Who may see a record kept to a few: team leads, information governance, and whoever opened it today with a reason.
 * Sandstone itself may not: what it shows is shown to others.
 */
@ApplicationScoped
class Sight {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Inject SignedIn signedIn;
    @Inject Records records;
    @Inject Clock clock;

    boolean reaches(Person person) {
        return !person.isRestricted() || ofCaller().test(person.id());
    }

    /** For many at once: says for a restricted record whether the caller may see it. */
    Predicate<PersonId> ofCaller() {
        var actor = caller();
        if (actor.holds(Role.TEAM_LEAD) || actor.holds(Role.INFORMATION_GOVERNANCE)) return any -> true;
        Set<PersonId> open = records.openTo(actor.username(), clock.instant());
        return open::contains;
    }

    /** Whoever acts, and now. */
    Hand hand() {
        var now = clock.instant();
        return new Hand(caller().username(), caller().name(), now, now.atZone(LONDON).toLocalDate());
    }

    Actor caller() {
        return signedIn.actor().orElseThrow(() -> new NotAllowed("people"));
    }
}
