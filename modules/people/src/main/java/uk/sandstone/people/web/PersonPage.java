package uk.sandstone.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import uk.sandstone.kernel.NotFound;
import uk.sandstone.people.api.KeptToAFew;
import uk.sandstone.people.api.PeopleDesk;
import uk.sandstone.people.api.PersonId;
import uk.sandstone.people.api.PersonView;
import uk.sandstone.people.api.RestrictionDesk;
import uk.sandstone.platform.api.Role;
import uk.sandstone.platform.api.SignedIn;

/** A person's page; for a record kept to a few, the page that says who can let the reader in, or asks why it cannot wait. */
@Named
@RequestScoped
public class PersonPage {

    @Inject PeopleDesk desk;
    @Inject RestrictionDesk restrictions;
    @Inject SignedIn signedIn;

    private UUID id;
    private PersonView view;
    private boolean kept;
    private String why;

    public void load() {
        if (view != null || kept) return;
        if (id == null) throw new NotFound("person", new UUID(0, 0));
        try {
            view = desk.open(new PersonId(id));
        } catch (KeptToAFew refused) {
            kept = true;
            ((HttpServletResponse) FacesContext.getCurrentInstance().getExternalContext().getResponse()).setStatus(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    public String openWithReason() {
        restrictions.openWithReason(new PersonId(id), why);
        return "/people/person?faces-redirect=true&id=" + id + "&said=people.said.opened";
    }

    public boolean isKept() {
        load();
        return kept;
    }

    public PersonView getView() {
        load();
        return view;
    }

    /** The survivor of any merge, for the panels. */
    public PersonId getPerson() {
        return isKept() ? null : view.line().id();
    }

    public boolean isLead() {
        return signedIn.actor().filter(actor -> actor.holds(Role.TEAM_LEAD)).isPresent();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
