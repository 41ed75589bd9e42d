package uk.sandstone.journey.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import uk.sandstone.journey.api.HelloSaid;
import uk.sandstone.journey.api.JourneyDesk.Hello;
import uk.sandstone.journey.api.JourneyDesk.NewPromise;
import uk.sandstone.journey.api.JourneyEnded;
import uk.sandstone.journey.api.JourneyHandedOver;
import uk.sandstone.journey.api.JourneyId;
import uk.sandstone.journey.api.JourneyTaken;
import uk.sandstone.journey.api.PromiseKept;
import uk.sandstone.journey.api.PromiseLetGo;
import uk.sandstone.journey.api.PromiseMade;
import uk.sandstone.kernel.RuleBroken;
import uk.sandstone.kernel.TimeOrderedId;
import uk.sandstone.people.api.PersonId;
import uk.sandstone.place.api.WorkerId;

/** From hello to an ending that the person agreed to: one owner, and what was promised by whom until when (ADR 0050). */
@Entity
@Table(schema = "journey", name = "journey")
class Journey {

    @Id private UUID id;
    private UUID person;
    @Column(name = "shown_under") private UUID shownUnder;
    @Column(name = "joined_to") private UUID joinedTo;
    @Column(name = "introduced_by") private String introducedBy;
    private String why;
    @Column(name = "first_contact") private Instant firstContact;
    @Column(name = "last_heard") private Instant lastHeard;
    private UUID owner;
    @Column(name = "owner_since") private Instant ownerSince;
    @Column(name = "taken_at") private Instant takenAt;
    @Column(name = "next_promise") private UUID nextPromise;
    @Column(name = "next_what") private String nextWhat;
    @Column(name = "next_keeper") private UUID nextKeeper;
    @Column(name = "next_due") private Instant nextDue;
    @Column(name = "nothing_since") private Instant nothingSince;
    @Column(name = "told_died_at") private Instant toldDiedAt;
    @Column(name = "ended_at") private Instant endedAt;
    @Column(name = "agreed_words") private String agreedWords;
    @Version private long version;

    @OneToMany(mappedBy = "journey", cascade = CascadeType.ALL)
    @OrderBy("due")
    private List<Promise> promises = new ArrayList<>();
    @OneToMany(mappedBy = "journey", cascade = CascadeType.ALL)
    @OrderBy("saidAt")
    private List<Greeting> hellos = new ArrayList<>();
    @OneToMany(mappedBy = "journey", cascade = CascadeType.ALL)
    @OrderBy("at DESC")
    private List<HandOver> handOvers = new ArrayList<>();

    protected Journey() { }

    /** @param shownUnder the person, or whoever keeps their record after a merge */
    static Journey begin(Hello hello, UUID shownUnder, Instant at) {
        var journey = new Journey();
        journey.id = TimeOrderedId.next();
        journey.person = shownUnder;
        journey.shownUnder = shownUnder;
        journey.introducedBy = Words.needed(hello.introducedBy(), "journey.needs-introduced-by");
        journey.why = Words.needed(hello.why(), "journey.needs-why");
        journey.ownerSince = at;
        return journey;
    }

    /** A first hello or one more; the earliest first contact stays, and so does an owner. */
    HelloSaid greet(Hello hello, Instant at) {
        mustBeOpen();
        var isNew = hellos.isEmpty() && firstContact == null;
        var contact = hello.firstContact() == null || hello.firstContact().isAfter(at) ? at : hello.firstContact();
        hellos.add(new Greeting(this, hello, contact, at));
        if (firstContact == null || contact.isBefore(firstContact)) firstContact = contact;
        if (lastHeard == null || contact.isAfter(lastHeard)) lastHeard = contact;
        if (owner == null && hello.owner() != null) own(hello.owner().value(), at);
        if (hello.first() != null) add(hello.first(), at);
        plan(at);
        return new HelloSaid(id(), shownUnder(), isNew, at);
    }

    /** @param mayTakeOver the owner before has left, so nobody is pushed aside */
    JourneyTaken takeOn(WorkerId worker, String workerName, boolean mayTakeOver, Instant at) {
        mustBeOpen();
        if (takenAt != null && !worker.value().equals(owner) && !mayTakeOver) throw new RuleBroken("journey.taken-before");
        own(worker.value(), at);
        takenAt = at;
        plan(at);
        return new JourneyTaken(id(), shownUnder(), worker, workerName, at);
    }

    /** The next owner; with it comes the promise that they meet the person. @param meeting what is promised, in words */
    JourneyHandedOver handOver(WorkerId to, String note, LocalDate theyMeetOn, NewPromise meeting, Instant at) {
        mustBeOpen();
        Words.needed(note, "journey.hand-over-needs-note");
        if (theyMeetOn == null) throw new RuleBroken("journey.hand-over-needs-day");
        if (to.value().equals(owner)) throw new RuleBroken("journey.hand-over-to-owner");
        var from = owner;
        handOvers.add(new HandOver(this, to.value(), note.strip(), theyMeetOn, at));
        own(to.value(), at);
        takenAt = null;
        promise(meeting, at);
        return new JourneyHandedOver(id(), shownUnder(), from == null ? null : new WorkerId(from), to, theyMeetOn, at);
    }

    PromiseMade promise(NewPromise made, Instant at) {
        mustBeOpen();
        if (made.due() != null && !made.due().isAfter(at)) throw new RuleBroken("journey.promise-needs-future");
        var promise = add(made, at);
        plan(at);
        return new PromiseMade(promise.id(), id(), shownUnder(), new WorkerId(promise.keeper()), promise.due(), at);
    }

    PromiseKept keep(UUID promise, String whatHappened, Instant at) {
        mustBeOpen();
        var kept = find(promise);
        kept.keep(whatHappened, at);
        lastHeard = at;
        plan(at);
        return new PromiseKept(kept.id(), id(), shownUnder(), at);
    }

    PromiseLetGo letGo(UUID promise, String why, Instant at) {
        mustBeOpen();
        var gone = find(promise);
        gone.letGo(why, at);
        plan(at);
        return new PromiseLetGo(gone.id(), id(), shownUnder(), at);
    }

    JourneyEnded end(String words, Instant at) {
        mustBeOpen();
        agreedWords = Words.needed(words, "journey.ending-needs-words");
        openPromises().forEach(p -> p.letGo(agreedWords, at));
        plan(at);
        nothingSince = null;
        endedAt = at;
        lastHeard = at;
        return new JourneyEnded(id(), shownUnder(), at);
    }

    void toldDied(Instant at) {
        if (toldDiedAt == null) toldDiedAt = at;
    }

    /** After a merge or when one was undone: under whose name it is shown. */
    void showUnder(UUID person) {
        shownUnder = person;
    }

    /** Both of two merged people had one open: this one is walked on as part of the other, with all its promises. */
    void joinTo(Journey other, Instant at) {
        joinedTo = other.id;
        move(promises.stream(), other);
        plan(at);
        other.plan(at);
    }

    /** Undoes {@link #joinTo}: what was promised here comes home, as far as it was made here. */
    void partFrom(Journey other, Instant at) {
        joinedTo = null;
        move(other.promises.stream().filter(p -> p.madeIn().equals(id)), this);
        plan(at);
        other.plan(at);
    }

    private static void move(Stream<Promise> some, Journey to) {
        some.toList().forEach(p -> {
            p.journey().promises.remove(p);
            p.moveTo(to);
            to.promises.add(p);
        });
    }

    private void own(UUID worker, Instant at) {
        if (worker.equals(owner)) return;
        var before = owner;
        openPromises().filter(p -> p.keeper().equals(before)).forEach(p -> p.passTo(worker));
        owner = worker;
        ownerSince = at;
        takenAt = null;
    }

    private Promise add(NewPromise made, Instant at) {
        var keeper = made.by() == null ? owner : made.by().value();
        var promise = new Promise(this, made.what(), keeper, made.due(), at);
        promises.add(promise);
        return promise;
    }

    private void plan(Instant at) {
        openPromises().forEach(p -> p.standBeside(owner));
        var next = openPromises().min(Comparator.comparing(Promise::due).thenComparing(p -> p.id().value()));
        nextPromise = next.map(p -> p.id().value()).orElse(null);
        nextWhat = next.map(Promise::what).orElse(null);
        nextKeeper = next.map(Promise::keeper).orElse(null);
        nextDue = next.map(Promise::due).orElse(null);
        nothingSince = next.isPresent() ? null : nothingSince == null ? at : nothingSince;
    }

    private Promise find(UUID promise) {
        return promises.stream().filter(p -> p.id().value().equals(promise)).findFirst()
                .orElseThrow(() -> new RuleBroken("journey.promise-closed"));
    }

    private void mustBeOpen() {
        if (!isOpen()) throw new RuleBroken("journey.already-ended");
    }

    boolean isOpen() {
        return endedAt == null && joinedTo == null;
    }

    Stream<Promise> openPromises() {
        return promises.stream().filter(Promise::isOpen);
    }

    JourneyId id() { return new JourneyId(id); }
    UUID person() { return person; }
    PersonId shownUnder() { return new PersonId(shownUnder); }
    Optional<UUID> joinedTo() { return Optional.ofNullable(joinedTo); }
    String introducedBy() { return introducedBy; }
    String why() { return why; }
    Instant firstContact() { return firstContact; }
    Instant lastHeard() { return lastHeard; }
    Optional<UUID> owner() { return Optional.ofNullable(owner); }
    boolean isOwnedBy(UUID worker) { return Objects.equals(owner, worker); }
    Instant ownerSince() { return ownerSince; }
    Instant takenAt() { return takenAt; }
    Optional<UUID> nextPromise() { return Optional.ofNullable(nextPromise); }
    Instant nothingSince() { return nothingSince; }
    Optional<Instant> toldDiedAt() { return Optional.ofNullable(toldDiedAt); }
    Instant endedAt() { return endedAt; }
    String agreedWords() { return agreedWords; }
    List<Promise> promises() { return List.copyOf(promises); }
    List<Greeting> hellos() { return List.copyOf(hellos); }
    List<HandOver> handOvers() { return List.copyOf(handOvers); }
    long version() { return version; }
}
