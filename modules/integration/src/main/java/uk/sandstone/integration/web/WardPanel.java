package uk.sandstone.integration.web;

import jakarta.enterprise.context.ApplicationScoped;
import uk.sandstone.people.api.PersonPanel;

/** What wards told us, on the person's page. */
@ApplicationScoped
class WardPanel implements PersonPanel {

    @Override public int order() {
        return 20;
    }

    @Override public String page() {
        return "/integration/on-person.xhtml";
    }
}
