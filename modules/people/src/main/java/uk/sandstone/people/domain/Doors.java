package uk.sandstone.people.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.sandstone.kernel.NotFound;
import uk.sandstone.people.api.KeptToAFew;
import uk.sandstone.people.api.PersonId;
import uk.sandstone.platform.api.Audit;

/** Opens records: finds the one that stands for an id, refuses what is kept to a few, and keeps both in the audit. */
@ApplicationScoped
class Doors {

    @Inject People people;
    @Inject Sight sight;
    @Inject Audit audit;

    /** @param deed what is done with it, kept in the audit */
    Person open(PersonId id, String deed) {
        var person = survivor(id);
        if (!sight.reaches(person)) {
            audit.keep("people.refused", person.id().value(), null);
            throw new KeptToAFew();
        }
        audit.keep(deed, person.id().value(), null);
        return person;
    }

    Person survivor(PersonId id) {
        return people.survivor(id).orElseThrow(() -> new NotFound("person", id.value()));
    }
}
