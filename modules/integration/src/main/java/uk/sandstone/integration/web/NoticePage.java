package uk.sandstone.integration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.sandstone.integration.api.CaseId;
import uk.sandstone.integration.api.DischargeDesk;
import uk.sandstone.integration.api.DischargeDesk.CaseView;
import uk.sandstone.kernel.NotFound;
import uk.sandstone.people.api.IdentityDesk.Candidate;
import uk.sandstone.people.api.PersonId;
import uk.sandstone.people.api.PersonLine;
import uk.sandstone.platform.api.Texts;

/** One stay (S11): what the ward said, who it may be, and the deeds: take, match, set aside. */
@Named
@RequestScoped
public class NoticePage {

    @Inject DischargeDesk desk;
    @Inject Texts texts;
    private UUID id;
    private String who;
    private String why;
    private CaseView view;

    public CaseView getView() {
        if (view == null) view = desk.look(caseId());
        return view;
    }

    /** A stay that nobody asked us about has no page. */
    public void load() {
        if (getView().line().state().equals("SILENT")) throw new NotFound("notice", id);
    }

    public List<SelectItem> getCandidates() {
        return getView().candidates().stream()
                .map(c -> new SelectItem(c.person().id().value().toString(), name(c.person()), reasons(c))).toList();
    }

    private String name(PersonLine person) {
        if (person.restricted()) return texts.say("integration.kept-to-a-few");
        return Stream.of(person.name(), person.age(), person.place()).filter(part -> part != null && !part.toString().isBlank())
                .map(Object::toString).collect(Collectors.joining(", "));
    }

    private String reasons(Candidate c) {
        if (c.person().restricted()) return null;
        var agrees = c.agrees().isEmpty() ? "" : texts.say("integration.notice.agrees", String.join(", ", c.agrees()));
        var differs = c.differs().isEmpty() ? "" : texts.say("integration.notice.differs", String.join(", ", c.differs()));
        return (agrees + " " + differs).strip();
    }

    public String take() {
        desk.take(caseId());
        return "/integration/discharges?faces-redirect=true&said=integration.taken";
    }

    public String match() {
        desk.match(caseId(), new PersonId(UUID.fromString(who)));
        return "/integration/notice?faces-redirect=true&id=" + id + "&said=integration.matched";
    }

    public String setAside() {
        desk.setAside(caseId(), why);
        return "/integration/discharges?faces-redirect=true&said=integration.set-aside";
    }

    private CaseId caseId() {
        if (id == null) throw new NotFound("notice", new UUID(0, 0));
        return new CaseId(id);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
