package uk.sandstone.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.sandstone.people.api.Found;
import uk.sandstone.people.api.MergeDesk;
import uk.sandstone.people.api.PeopleDesk;
import uk.sandstone.people.api.PersonId;
import uk.sandstone.people.api.PersonView;

/** Two records that are one person: find the other, look at both side by side, choose which to keep, say why. */
@Named
@RequestScoped
public class MergePage {

    private static final int MOST = 10;

    @Inject PeopleDesk desk;
    @Inject MergeDesk merges;

    private UUID id, other, keep;
    private String typed, why;
    private List<Found> found;
    private PersonView one, two;

    public void load() {
        if (id != null) getOne();
    }

    public String find() {
        found = desk.find(typed, MOST + 1).stream().filter(hit -> !hit.person().id().value().equals(id)).limit(MOST).toList();
        return null;
    }

    public String merge() {
        var same = keep.equals(id) ? other : id;
        merges.merge(new PersonId(keep), new PersonId(same), why);
        return "/people/person?faces-redirect=true&id=" + keep + "&said=people.said.merged";
    }

    public PersonView getOne() {
        if (one == null) one = desk.open(new PersonId(id));
        return one;
    }

    public PersonView getTwo() {
        if (two == null && other != null) two = desk.open(new PersonId(other));
        return two;
    }

    /** Merged into each other already, or the same record twice: there is nothing left to do. */
    public boolean isSame() {
        return getOne().line().id().equals(getTwo().line().id());
    }

    public List<Difference> getFacts() {
        return Difference.all(getOne().known(), getTwo().known());
    }

    public Map<UUID, String> getChoices() {
        var choices = new LinkedHashMap<UUID, String>();
        choices.put(id, getOne().line().name());
        choices.put(other, getTwo().line().name());
        return choices;
    }

    public boolean isSearched() {
        return found != null;
    }

    public List<Found> getFound() {
        return found == null ? List.of() : found;
    }

    public UUID getId() { return id; }
    public void setId(UUID id) { this.id = id; }
    public UUID getOther() { return other; }
    public void setOther(UUID other) { this.other = other; }
    public UUID getKeep() { return keep; }
    public void setKeep(UUID keep) { this.keep = keep; }
    public String getTyped() { return typed; }
    public void setTyped(String typed) { this.typed = typed; }
    public String getWhy() { return why; }
    public void setWhy(String why) { this.why = why; }
}
