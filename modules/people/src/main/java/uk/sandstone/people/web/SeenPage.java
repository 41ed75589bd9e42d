package uk.sandstone.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.sandstone.kernel.NotFound;
import uk.sandstone.people.api.PeopleDesk;
import uk.sandstone.people.api.PersonId;
import uk.sandstone.people.api.PersonLine;
import uk.sandstone.people.api.SeenDesk;

/** Who has seen this record: readable, page by page, for paper too. */
@Named
@RequestScoped
public class SeenPage {

    private static final int MOST = 50;

    @Inject SeenDesk desk;
    @Inject PeopleDesk people;

    private UUID id;
    private Long before;
    private PersonLine line;
    private List<SeenDesk.Seen> seen;

    public void load() {
        if (seen != null) return;
        if (id == null) throw new NotFound("person", new UUID(0, 0));
        var person = new PersonId(id);
        seen = desk.seen(person, before == null ? Long.MAX_VALUE : before, MOST + 1);
        line = people.lines(Set.of(person)).get(person);
    }

    public List<SeenDesk.Seen> getSeen() {
        load();
        return seen.subList(0, Math.min(MOST, seen.size()));
    }

    public boolean isMore() {
        load();
        return seen.size() > MOST;
    }

    public long getLast() {
        return getSeen().isEmpty() ? 0 : getSeen().get(getSeen().size() - 1).number();
    }

    public PersonLine getLine() {
        load();
        return line;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public Long getBefore() {
        return before;
    }

    public void setBefore(Long before) {
        this.before = before;
    }
}
