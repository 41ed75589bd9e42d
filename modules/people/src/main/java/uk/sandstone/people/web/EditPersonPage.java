package uk.sandstone.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.UUID;
import uk.sandstone.people.api.NewPerson;
import uk.sandstone.people.api.PeopleDesk;
import uk.sandstone.people.api.PersonId;
import uk.sandstone.people.api.PersonView;

/** Changes what is known. When somebody else changed it meanwhile, both texts are shown, and the second press decides. */
@Named
@RequestScoped
public class EditPersonPage {

    @Inject PeopleDesk desk;
    @Inject PersonForm form;

    private UUID id;
    private Long version;
    private PersonView view;
    private List<Difference> differences = List.of();

    public void load() {
        form.fill(getView().known());
        version = view.version();
    }

    public String save() {
        if (!form.isReadable()) return null;
        var mine = form.person();
        try {
            desk.change(new PersonId(id), version, mine);
        } catch (OptimisticLockException overtaken) {
            return showBoth(mine);
        }
        return "/people/person?faces-redirect=true&id=" + id + "&said=people.said.changed";
    }

    private String showBoth(NewPerson mine) {
        view = desk.open(new PersonId(id));
        version = view.version();
        differences = Difference.between(mine, view.known());
        return null;
    }

    public PersonView getView() {
        if (view == null) view = desk.open(new PersonId(id));
        return view;
    }

    public PersonForm getForm() {
        return form;
    }

    public List<Difference> getDifferences() {
        return differences;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public Long getVersion() {
        return version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }
}
