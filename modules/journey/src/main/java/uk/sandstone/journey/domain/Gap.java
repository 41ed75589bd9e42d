package uk.sandstone.journey.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import uk.sandstone.journey.api.GapClosed;
import uk.sandstone.journey.api.GapId;
import uk.sandstone.journey.api.GapOpened;
import uk.sandstone.journey.api.GapRegister.Outside;
import uk.sandstone.kernel.TimeOrderedId;
import uk.sandstone.people.api.PersonId;

/** One entry on the gap register: a rule, what it complains of, since when. Closed by a deed, never by age (ADR 0050). */
@Entity
@Table(schema = "journey", name = "gap")
class Gap {

    @Id private UUID id;
    private String rule;
    private UUID source;
    private UUID journey;
    private UUID person;
    private String words;
    private Instant since;
    @Column(name = "opened_at") private Instant openedAt;
    private UUID owner;
    private short weight;
    private String link;
    @Column(name = "closed_at") private Instant closedAt;
    private String because;

    protected Gap() { }

    static Gap of(Finding finding, Instant at) {
        var gap = new Gap();
        gap.id = TimeOrderedId.next();
        gap.rule = finding.rule().key();
        gap.source = finding.source();
        gap.journey = finding.journey();
        gap.person = finding.person();
        gap.owner = finding.owner();
        gap.since = finding.since();
        gap.openedAt = at;
        gap.weight = finding.weight();
        return gap;
    }

    static Gap of(Outside entry, Instant at) {
        var gap = new Gap();
        gap.id = TimeOrderedId.next();
        gap.rule = entry.rule();
        gap.source = entry.source();
        gap.person = entry.person() == null ? null : entry.person().value();
        gap.owner = entry.owner() == null ? null : entry.owner().value();
        gap.words = entry.words();
        gap.link = entry.link();
        gap.since = entry.since() == null ? at : entry.since();
        gap.openedAt = at;
        gap.weight = Rule.OUTSIDE_WEIGHT;
        return gap;
    }

    GapOpened opened() {
        return new GapOpened(id(), rule, person(), openedAt);
    }

    GapClosed close(String deed, Instant at) {
        closedAt = at;
        because = deed;
        return new GapClosed(id(), rule, person(), deed, at);
    }

    /** The journey has another owner, or is shown under another person, than when the rule spoke. */
    void follow(Finding finding) {
        owner = finding.owner();
        person = finding.person();
    }

    void takeOn(UUID worker) {
        owner = worker;
    }

    boolean isFor(Finding finding) {
        return rule.equals(finding.rule().key()) && Objects.equals(source, finding.source());
    }

    /** For {@link JpaGaps#add}, in the order of its columns. */
    Object[] columns() {
        return new Object[] {id, rule, source, journey, person, words, since, openedAt, owner, (int) weight, link};
    }

    GapId id() { return new GapId(id); }
    String rule() { return rule; }
    UUID source() { return source; }
    UUID journey() { return journey; }
    PersonId person() { return person == null ? null : new PersonId(person); }
    Instant since() { return since; }
    UUID owner() { return owner; }
    boolean isOpen() { return closedAt == null; }
}
