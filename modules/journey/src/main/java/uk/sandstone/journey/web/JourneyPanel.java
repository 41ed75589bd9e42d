package uk.sandstone.journey.web;

import jakarta.enterprise.context.ApplicationScoped;
import uk.sandstone.people.api.PersonPanel;

/** Owner, promises and gaps on the person's page. */
@ApplicationScoped
class JourneyPanel implements PersonPanel {

    @Override public int order() {
        return 10;
    }

    @Override public String page() {
        return "/journey/on-person.xhtml";
    }

    @Override public boolean beside() {
        return false;
    }
}
