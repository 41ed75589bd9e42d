package uk.sandstone.journey.domain;

import static uk.sandstone.platform.api.Role.CONNECTOR;
import static uk.sandstone.platform.api.Role.SOCIAL_WORKER;
import static uk.sandstone.platform.api.Role.SYSTEM;
import static uk.sandstone.platform.api.Role.TEAM_LEAD;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import uk.sandstone.journey.api.Due;
import uk.sandstone.journey.api.JourneyDesk;
import uk.sandstone.journey.api.JourneyId;
import uk.sandstone.journey.api.JourneyView;
import uk.sandstone.journey.api.PromiseId;
import uk.sandstone.kernel.NotFound;
import uk.sandstone.people.api.PersonId;
import uk.sandstone.place.api.WorkerId;
import uk.sandstone.platform.api.Audit;
import uk.sandstone.platform.api.Needs;
import uk.sandstone.platform.api.Texts;

/** Every deed on a journey: find, ask the journey, let the rules look, keep the audit, tell. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
class JourneyService implements JourneyDesk {

    @Inject Journeys journeys;
    @Inject MergedPeople merged;
    @Inject GapKeeper gaps;
    @Inject Workers workers;
    @Inject JourneyReader reader;
    @Inject KeptRecords records;
    @Inject Audit audit;
    @Inject Texts texts;
    @Inject Event<Object> tell;
    @Inject Clock clock;

    @Override @Needs({CONNECTOR, SOCIAL_WORKER, TEAM_LEAD, SYSTEM})
    public JourneyId hello(Hello hello) {
        workers.mustBeHere(hello.owner());
        mayPromise(hello.first());
        var person = merged.survivorOf(hello.person().value());
        records.mayEnter(new PersonId(person));
        var known = journeys.openUnder(person);
        var journey = known.orElseGet(() -> Journey.begin(hello, person, clock.instant()));
        var said = journey.greet(hello, clock.instant());
        if (known.isEmpty()) journeys.add(journey);
        gaps.nobodyWaits(new PersonId(person), "gap.because.hello");
        done(journey, "hello", said);
        return journey.id();
    }

    @Override @Needs({CONNECTOR, SOCIAL_WORKER, TEAM_LEAD, SYSTEM})
    public void takeOn(JourneyId id, WorkerId worker) {
        workers.mustBeHere(worker);
        var journey = find(id);
        var before = journey.owner().filter(workers::hasLeft);
        done(journey, "taken", journey.takeOn(worker, workers.nameOf(worker), before.isPresent(), clock.instant()));
    }

    @Override @Needs({CONNECTOR, SOCIAL_WORKER, TEAM_LEAD, SYSTEM})
    public void handOver(JourneyId id, WorkerId to, String note, LocalDate theyMeetOn) {
        workers.mustBeHere(to);
        var journey = find(id);
        var meeting = new NewPromise(texts.say("journey.meeting", workers.nameOf(to)), to,
                theyMeetOn == null ? null : Due.on(theyMeetOn));
        done(journey, "handed-over", journey.handOver(to, note, theyMeetOn, meeting, clock.instant()));
    }

    @Override @Needs({CONNECTOR, SOCIAL_WORKER, TEAM_LEAD, SYSTEM})
    public PromiseId promise(JourneyId id, NewPromise promise) {
        mayPromise(promise);
        var journey = find(id);
        var made = journey.promise(promise, clock.instant());
        done(journey, "promised", made);
        return made.promise();
    }

    @Override @Needs({CONNECTOR, SOCIAL_WORKER, TEAM_LEAD, SYSTEM})
    public void keep(PromiseId promise, String whatHappened, NewPromise next) {
        mayPromise(next);
        var journey = find(promise);
        var kept = journey.keep(promise.value(), whatHappened, clock.instant());
        if (next != null) tell.fire(journey.promise(next, clock.instant()));
        done(journey, next == null ? "kept" : "promised", kept);
    }

    @Override @Needs({CONNECTOR, SOCIAL_WORKER, TEAM_LEAD, SYSTEM})
    public void letGo(PromiseId promise, String why) {
        var journey = find(promise);
        done(journey, "let-go", journey.letGo(promise.value(), why, clock.instant()));
    }

    @Override @Needs({CONNECTOR, SOCIAL_WORKER, TEAM_LEAD, SYSTEM})
    public void end(JourneyId id, String agreedInTheirWords) {
        var journey = find(id);
        done(journey, "ended", journey.end(agreedInTheirWords, clock.instant()));
    }

    @Override @Needs({CONNECTOR, SOCIAL_WORKER, TEAM_LEAD, SYSTEM})
    public Optional<JourneyView> of(PersonId person) {
        var survivor = merged.survivorOf(person.value());
        records.mayEnter(new PersonId(survivor));
        return journeys.shownUnder(Set.of(survivor)).stream().filter(j -> j.joinedTo().isEmpty())
                .max(Comparator.comparing(Journey::isOpen).thenComparing(Journey::firstContact)).map(this::read);
    }

    @Override @Needs({CONNECTOR, SOCIAL_WORKER, TEAM_LEAD, SYSTEM})
    public JourneyView open(JourneyId id) {
        return read(find(id));
    }

    @Override @Needs({CONNECTOR, SOCIAL_WORKER, TEAM_LEAD, SYSTEM})
    public JourneyView holding(PromiseId promise) {
        return read(find(promise));
    }

    private JourneyView read(Journey journey) {
        audit.keep("journey.deed.read", journey.shownUnder().value(), journey.id().value());
        return reader.view(journey);
    }

    private void done(Journey journey, String deed, Object event) {
        journeys.flush();
        gaps.look(journey, "gap.because." + deed);
        audit.keep("journey.deed." + deed, journey.shownUnder().value(), journey.id().value());
        tell.fire(event);
    }

    private void mayPromise(NewPromise promise) {
        if (promise != null) workers.mustBeHere(promise.by());
    }

    private Journey find(JourneyId id) {
        var journey = journeys.find(id.value()).orElseThrow(() -> new NotFound("journey", id.value()));
        if (journey.joinedTo().isPresent()) return find(new JourneyId(journey.joinedTo().get()));
        records.mayEnter(journey.shownUnder());
        return journey;
    }

    private Journey find(PromiseId id) {
        var journey = journeys.holding(id.value()).orElseThrow(() -> new NotFound("promise", id.value()));
        records.mayEnter(journey.shownUnder());
        return journey;
    }
}
