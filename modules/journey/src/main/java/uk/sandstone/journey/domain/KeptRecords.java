package uk.sandstone.journey.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import uk.sandstone.people.api.KeptToAFew;
import uk.sandstone.people.api.PeopleDesk;
import uk.sandstone.people.api.PersonId;
import uk.sandstone.people.api.PersonLine;
import uk.sandstone.platform.api.Actor;
import uk.sandstone.platform.api.Role;
import uk.sandstone.platform.api.SignedIn;

/** A record that is kept to a few keeps its journey to the same few. Sandstone itself writes what a ward sent, unread. */
@ApplicationScoped
class KeptRecords {

    @Inject PeopleDesk people;
    @Inject SignedIn signedIn;

    /** @throws KeptToAFew the reader may not see this record */
    void mayEnter(PersonId person) {
        if (signedIn.actor().filter(KeptRecords::isSandstone).isPresent()) return;
        var line = people.lines(Set.of(person)).get(person);
        if (line != null && isKeptFrom(line)) throw new KeptToAFew();
    }

    private static boolean isKeptFrom(PersonLine line) {
        return line.restricted() && line.name() == null;
    }

    private static boolean isSandstone(Actor actor) {
        return actor.holds(Role.SYSTEM);
    }
}
