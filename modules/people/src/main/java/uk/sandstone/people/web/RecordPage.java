package uk.sandstone.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.UUID;
import uk.sandstone.kernel.NotFound;
import uk.sandstone.people.api.MergeDesk;
import uk.sandstone.people.api.MergeId;
import uk.sandstone.people.api.PeopleDesk;
import uk.sandstone.people.api.PersonId;
import uk.sandstone.people.api.PersonView;
import uk.sandstone.people.api.RestrictionDesk;
import uk.sandstone.people.api.SetAsideId;

/** The rarer deeds on a record, each asked for on a page of its own: part it, put away what was set aside, keep it to a few, a death. */
@Named("peopleRecordPage")
@RequestScoped
public class RecordPage {

    @Inject PeopleDesk desk;
    @Inject MergeDesk merges;
    @Inject RestrictionDesk restrictions;

    private UUID id, merge, aside;
    private String why;
    private LocalDate died;
    private PersonView view;

    public void load() {
        if (id == null) throw new NotFound("person", new UUID(0, 0));
        getView();
    }

    public String unmerge() {
        merges.unmerge(new MergeId(merge), why);
        return back("people.said.unmerged");
    }

    public String settle() {
        merges.settle(new SetAsideId(aside));
        return back("people.said.settled");
    }

    public String restrict() {
        restrictions.restrict(new PersonId(id), true, why);
        return back("people.said.restricted");
    }

    public String lift() {
        restrictions.restrict(new PersonId(id), false, why);
        return back("people.said.lifted");
    }

    public String died() {
        desk.died(new PersonId(id), died);
        return back("people.said.died");
    }

    private String back(String said) {
        return "/people/person?faces-redirect=true&id=" + id + "&said=" + said;
    }

    public PersonView getView() {
        if (view == null) view = desk.open(new PersonId(id));
        return view;
    }

    /** Null when it was undone before. */
    public PersonView.Merge getMerged() {
        return getView().merges().stream().filter(one -> one.id().value().equals(merge)).findFirst().orElse(null);
    }

    /** Null when it was put away before. */
    public PersonView.SetAside getSetAside() {
        return getView().setAside().stream().filter(one -> one.id().value().equals(aside)).findFirst().orElse(null);
    }

    public UUID getId() { return id; }
    public void setId(UUID id) { this.id = id; }
    public UUID getMerge() { return merge; }
    public void setMerge(UUID merge) { this.merge = merge; }
    public UUID getAside() { return aside; }
    public void setAside(UUID aside) { this.aside = aside; }
    public String getWhy() { return why; }
    public void setWhy(String why) { this.why = why; }
    public LocalDate getDied() { return died; }
    public void setDied(LocalDate died) { this.died = died; }
}
