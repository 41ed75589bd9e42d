package uk.sandstone.integration.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.sandstone.integration.api.CaseId;
import uk.sandstone.integration.api.Notice;
import uk.sandstone.journey.api.JourneyId;
import uk.sandstone.journey.api.PromiseId;
import uk.sandstone.kernel.Postcode;
import uk.sandstone.kernel.RuleBroken;
import uk.sandstone.people.api.PersonId;

/**
 * One person's stay in hospital, as one sender speaks of it: every notice is kept as a step, and where the stay stands is
 * read from all of them ({@link StayPolicy}). The columns beside the steps only repeat that for lists.
 */
@Entity(name = "DischargeCase")
@Table(schema = "integration", name = "discharge_case")
class DischargeCase {

    @Id private UUID id;
    private String sender;
    @Column(name = "case_key") private String caseKey;
    @Enumerated(EnumType.STRING) private State state = State.SILENT;
    private UUID person;
    private UUID journey;
    private UUID promise;
    @Column(name = "told_name") private String toldName;
    @Column(name = "told_number") private String toldNumber;
    private LocalDate born;
    private String sex;
    private String postcode;
    @Column(name = "home_by") private Instant homeBy;
    private int pathway = -1;
    @Column(name = "pathway_before") private int pathwayBefore = -1;
    @Column(name = "pathway_changed_at") private Instant pathwayChangedAt;
    private String site;
    private String ward;
    @Column(name = "sent_at") private Instant sentAt;
    private String because;
    private String problem;
    @Column(name = "first_heard_at") private Instant firstHeardAt;
    @Column(name = "held_since") private Instant heldSince;
    @Column(name = "ended_at") private Instant endedAt;
    @Column(name = "taken_by") private String takenBy;
    @Column(name = "taken_worker") private UUID takenWorker;
    @Column(name = "taken_at") private Instant takenAt;
    @Column(name = "ward_told_at") private Instant wardToldAt;
    @Column(name = "set_aside_why") private String setAsideWhy;
    @Column(name = "set_aside_at") private Instant setAsideAt;
    @OneToMany(mappedBy = "stay", cascade = CascadeType.ALL, orphanRemoval = true) private List<Step> steps = new ArrayList<>();
    @Version private long version;

    enum State {
        SILENT, HELD, OPEN, HOME, WITHDRAWN, DIED, SET_ASIDE;

        boolean isLive() {
            return this == OPEN || this == HOME;
        }
    }

    protected DischargeCase() { }

    static DischargeCase begin(UUID id, String sender, String caseKey, Instant heardAt) {
        var stay = new DischargeCase();
        stay.id = id;
        stay.sender = sender;
        stay.caseKey = caseKey;
        stay.firstHeardAt = heardAt;
        return stay;
    }

    /** Takes in one notice; the same message again replaces what it said before. @return what that asks of us */
    List<Consequence> hear(Told told, Instant now) {
        var before = standing();
        step(told.message()).ifPresentOrElse(s -> s.reads(told.notice()), () -> steps.add(new Step(this, told)));
        if (told.heardAt().isBefore(firstHeardAt)) firstHeardAt = told.heardAt();
        return moved(before, told.notice(), now);
    }

    /** The message speaks of another stay, as we read it today. */
    List<Consequence> forget(UUID message, Instant now) {
        var before = standing();
        steps.removeIf(s -> s.message().equals(message));
        return moved(before, null, now);
    }

    private List<Consequence> moved(Standing before, Notice heard, Instant now) {
        var after = standing();
        var found = Consequence.between(before, after);
        if (setAsideAt != null) {
            if (heard == null || !asksAnew(heard)) found = List.of();
            else {
                setAsideAt = null;
                found = after.phase().isLive() ? List.of(new Consequence.Asked()) : List.of();
            }
        }
        CaseColumns.show(this, after, now);
        return found;
    }

    private boolean asksAnew(Notice heard) {
        return heard.happenedAt().isAfter(setAsideAt) && switch (heard.kind()) {
            case NOTIFY, VALIDATION, DISCHARGED -> true;
            default -> false;
        };
    }

    Standing standing() {
        return StayPolicy.read(told());
    }

    List<Told> told() {
        return steps.stream().map(Step::told).toList();
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }

    private Optional<Step> step(UUID message) {
        return steps.stream().filter(s -> s.message().equals(message)).findFirst();
    }

    void attach(PersonId who) {
        if (person != null) throw new RuleBroken("integration.already-matched");
        person = who.value();
    }

    void walks(JourneyId with, PromiseId next) {
        journey = with == null ? null : with.value();
        promise = next == null ? null : next.value();
    }

    /** @throws RuleBroken somebody took it before: nothing more is sent to the ward */
    void take(UUID worker, String name, Instant at) {
        if (takenAt != null) throw new RuleBroken("integration.already-taken", takenBy);
        if (!state.isLive()) throw new RuleBroken("integration.nothing-to-take");
        takenWorker = worker;
        takenBy = name;
        takenAt = at;
    }

    void wardTold(Instant at) {
        wardToldAt = at;
    }

    void setAside(String why, Instant at) {
        if (state == State.SET_ASIDE) throw new RuleBroken("integration.already-set-aside");
        setAsideWhy = why;
        setAsideAt = at;
        endedAt = at;
        state = State.SET_ASIDE;
    }

    /** Its person's record is now another one: two were found to be one person, or not to be. */
    void goesWith(PersonId who) {
        person = who.value();
    }

    void columns(State state, Columns c, Instant heldSince, Instant endedAt) {
        this.state = setAsideAt == null ? state : State.SET_ASIDE;
        toldName = c.toldName();
        toldNumber = c.toldNumber();
        born = c.born();
        sex = c.sex();
        postcode = c.postcode() == null ? null : c.postcode().text();
        homeBy = c.homeBy();
        pathway = c.pathway();
        pathwayBefore = c.pathwayBefore();
        pathwayChangedAt = c.pathwayChangedAt();
        site = c.site();
        ward = c.ward();
        sentAt = c.sentAt();
        because = c.because();
        problem = c.problem();
        this.heldSince = heldSince;
        this.endedAt = setAsideAt == null ? endedAt : setAsideAt;
    }

    /** What lists show of a stay. */
    record Columns(String toldName, String toldNumber, LocalDate born, String sex, Postcode postcode, Instant homeBy, int pathway,
                   int pathwayBefore, Instant pathwayChangedAt, String site, String ward, Instant sentAt, String because,
                   String problem) { }

    Columns columns() {
        return new Columns(toldName, toldNumber, born, sex, postcode == null ? null : new Postcode(postcode), homeBy, pathway,
                pathwayBefore, pathwayChangedAt, site, ward, sentAt, because, problem);
    }

    CaseId id() {
        return new CaseId(id);
    }

    UUID uuid() {
        return id;
    }

    String sender() {
        return sender;
    }

    String caseKey() {
        return caseKey;
    }

    State state() {
        return state;
    }

    PersonId person() {
        return person == null ? null : new PersonId(person);
    }

    JourneyId journey() {
        return journey == null ? null : new JourneyId(journey);
    }

    PromiseId promise() {
        return promise == null ? null : new PromiseId(promise);
    }

    Instant firstHeardAt() {
        return firstHeardAt;
    }

    Instant heldSince() {
        return heldSince;
    }

    Instant endedAt() {
        return endedAt;
    }

    String takenBy() {
        return takenBy;
    }

    Instant takenAt() {
        return takenAt;
    }

    Instant wardToldAt() {
        return wardToldAt;
    }

    String setAsideWhy() {
        return setAsideWhy;
    }
}
