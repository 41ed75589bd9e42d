package uk.sandstone.journey.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.sandstone.journey.api.JourneyId;
import uk.sandstone.journey.api.PromiseId;
import uk.sandstone.journey.api.PromiseLate;
import uk.sandstone.people.api.PersonId;

/** Makes the register say what the rules say, in the transaction of the deed that changed something. */
@ApplicationScoped
class GapKeeper {

    @Inject Gaps gaps;
    @Inject Journeys journeys;
    @Inject Attendance attendance;
    @Inject Event<Object> tell;
    @Inject Clock clock;

    /** @param because the deed, as a text key: what is told of the entries that it closes */
    void look(Journey journey, String because) {
        look(List.of(journey), because);
    }

    /** Closes before it opens: after a merge a promise, and what a rule says of it, stands in another journey than before. */
    void look(List<Journey> some, String because) {
        var now = clock.instant();
        some.forEach(journey -> close(journey, because, now));
        some.forEach(journey -> open(journey, now));
    }

    private void close(Journey journey, String because, Instant now) {
        var findings = GapRules.of(journey, attendance, now);
        for (var gap : gaps.openOfJourney(journey.id().value())) {
            findings.stream().filter(gap::isFor).findFirst()
                    .ifPresentOrElse(gap::follow, () -> tell.fire(gap.close(because, now)));
        }
    }

    private void open(Journey journey, Instant now) {
        var open = gaps.openOfJourney(journey.id().value());
        GapRules.of(journey, attendance, now).stream().filter(f -> open.stream().noneMatch(g -> g.isFor(f)))
                .forEach(f -> open(f, now));
    }

    /** Somebody was registered, merged or parted: unless a hello was said, nobody walks with them yet. */
    void lookAtPerson(PersonId person, String because) {
        var now = clock.instant();
        var open = gaps.open(Rule.NO_JOURNEY.key(), person.value());
        var greeted = !journeys.shownUnder(Set.of(person.value())).isEmpty();
        if (greeted) open.ifPresent(gap -> tell.fire(gap.close(because, now)));
        else if (open.isEmpty()) open(notGreeted(person, now), now);
    }

    /** For a record that is no longer anybody's own, and for the dead: nobody waits for a hello. */
    void nobodyWaits(PersonId person, String because) {
        gaps.open(Rule.NO_JOURNEY.key(), person.value())
                .ifPresent(gap -> tell.fire(gap.close(because, clock.instant())));
    }

    private static Finding notGreeted(PersonId person, Instant now) {
        return new Finding(Rule.NO_JOURNEY, person.value(), null, person.value(), null, now, Rule.NO_JOURNEY.weight());
    }

    private void open(Finding finding, Instant now) {
        var gap = Gap.of(finding, now);
        gaps.add(gap);
        tell.fire(gap.opened());
        if (finding.rule() == Rule.PROMISE_LATE) tell.fire(late(finding, now));
    }

    private static PromiseLate late(Finding finding, Instant now) {
        return new PromiseLate(new PromiseId(finding.source()), new JourneyId(finding.journey()), person(finding.person()),
                finding.since(), now);
    }

    private static PersonId person(UUID value) {
        return new PersonId(value);
    }
}
