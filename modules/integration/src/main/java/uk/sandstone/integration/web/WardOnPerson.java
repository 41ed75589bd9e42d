package uk.sandstone.integration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.sandstone.integration.api.DischargeDesk;
import uk.sandstone.integration.api.DischargeDesk.CaseLine;
import uk.sandstone.people.api.PersonId;

/** What wards told us of one person, for their page. */
@Named
@RequestScoped
public class WardOnPerson {

    private static final int MOST = 5;

    @Inject DischargeDesk desk;
    private PersonId asked;
    private List<CaseLine> lines;

    public List<CaseLine> of(PersonId person) {
        if (!person.equals(asked)) lines = desk.of(person, MOST);
        asked = person;
        return lines;
    }
}
