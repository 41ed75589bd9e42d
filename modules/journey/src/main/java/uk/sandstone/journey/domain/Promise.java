package uk.sandstone.journey.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import uk.sandstone.journey.api.PromiseId;
import uk.sandstone.kernel.RuleBroken;
import uk.sandstone.kernel.TimeOrderedId;

/** What a named worker said they will do for a person, and by when. It ends only by what somebody writes. */
@Entity
@Table(schema = "journey", name = "promise")
class Promise {

    @Id private UUID id;
    @ManyToOne(optional = false) @JoinColumn(name = "journey") private Journey journey;
    @Column(name = "made_in") private UUID madeIn;
    private String what;
    private UUID keeper;
    private Instant due;
    @Column(name = "made_at") private Instant madeAt;
    @Column(name = "kept_at") private Instant keptAt;
    @Column(name = "what_happened") private String whatHappened;
    @Column(name = "let_go_at") private Instant letGoAt;
    @Column(name = "let_go_why") private String letGoWhy;
    @Column(name = "beside_owner") private boolean besideOwner;

    protected Promise() { }

    Promise(Journey journey, String what, UUID keeper, Instant due, Instant at) {
        this.id = TimeOrderedId.next();
        this.journey = journey;
        this.madeIn = journey.id().value();
        this.what = Words.needed(what, "journey.promise-needs-what");
        if (keeper == null) throw new RuleBroken("journey.promise-needs-keeper");
        if (due == null) throw new RuleBroken("journey.promise-needs-day");
        this.keeper = keeper;
        this.due = due;
        this.madeAt = at;
    }

    void keep(String happened, Instant at) {
        mustBeOpen();
        whatHappened = Words.needed(happened, "journey.what-happened-needed");
        keptAt = at;
    }

    void letGo(String why, Instant at) {
        mustBeOpen();
        letGoWhy = Words.needed(why, "journey.let-go-needs-why");
        letGoAt = at;
    }

    void passTo(UUID worker) {
        keeper = worker;
    }

    /** Whoever promised to a person whom another owns finds it on their own list. */
    void standBeside(UUID owner) {
        besideOwner = !keeper.equals(owner);
    }

    void moveTo(Journey other) {
        journey = other;
    }

    private void mustBeOpen() {
        if (!isOpen()) throw new RuleBroken("journey.promise-closed");
    }

    boolean isOpen() {
        return keptAt == null && letGoAt == null;
    }

    boolean isLate(Instant now) {
        return isOpen() && due.isBefore(now);
    }

    PromiseId id() { return new PromiseId(id); }
    Journey journey() { return journey; }
    UUID madeIn() { return madeIn; }
    String what() { return what; }
    UUID keeper() { return keeper; }
    Instant due() { return due; }
    Instant keptAt() { return keptAt; }
    String whatHappened() { return whatHappened; }
    Instant letGoAt() { return letGoAt; }
    String letGoWhy() { return letGoWhy; }
}
