package uk.sandstone.journey.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import uk.sandstone.journey.api.Due;

/**
 * Why somebody would fall through: design §1, "every journey has one owner and a next promise, or an ending the person
 * agreed to". {@link Sweep} says the same in SQL for all journeys at once; a test holds both against each other.
 */
final class GapRules {

    private final Journey journey;
    private final Attendance attendance;
    private final Instant now;
    private final LocalDate today;

    private GapRules(Journey journey, Attendance attendance, Instant now) {
        this.journey = journey;
        this.attendance = attendance;
        this.now = now;
        this.today = Due.dayOf(now);
    }

    /** All that the rules say of this journey now; nothing of one that has ended or is walked on within another. */
    static List<Finding> of(Journey journey, Attendance attendance, Instant now) {
        if (!journey.isOpen()) return List.of();
        var rules = new GapRules(journey, attendance, now);
        return Stream.of(rules.noOwner(), rules.ownerLeft(), rules.personDied(), rules.nothingPlanned(), rules.promiseLate(),
                rules.keeperLeft(), rules.keeperAway()).flatMap(s -> s).toList();
    }

    /** Design §1: one owner. */
    private Stream<Finding> noOwner() {
        return journey.owner().isPresent() ? Stream.empty() : complain(Rule.NO_OWNER, journey.ownerSince());
    }

    /** ux T37: what was with somebody who left is somebody's again, or here. */
    private Stream<Finding> ownerLeft() {
        return journey.owner().flatMap(this::left).stream().flatMap(day -> complain(Rule.WORKER_LEFT, startOf(day)));
    }

    /** A death ends no journey by itself: somebody speaks with those who are left, and ends it as agreed with them. */
    private Stream<Finding> personDied() {
        return journey.toldDiedAt().stream().flatMap(told -> complain(Rule.PERSON_DIED, told));
    }

    /** Design §1: a next promise, always. */
    private Stream<Finding> nothingPlanned() {
        return journey.nothingSince() == null ? Stream.empty() : complain(Rule.NOTHING_PLANNED, journey.nothingSince());
    }

    /** ux T33: a promise late by any time is seen; none expires by itself. */
    private Stream<Finding> promiseLate() {
        return journey.openPromises().filter(p -> p.isLate(now))
                .map(p -> complain(Rule.PROMISE_LATE, p, p.due(), Rule.PROMISE_LATE.weight()));
    }

    /** ux T37, for what was promised by somebody other than the owner too. */
    private Stream<Finding> keeperLeft() {
        return journey.openPromises().flatMap(p -> left(p.keeper()).stream()
                .map(day -> complain(Rule.WORKER_LEFT, p, startOf(day), Rule.KEEPER_LEFT_WEIGHT)));
    }

    /**
     * ux T37: whoever promised is away on that day, and nobody stands in. Said as soon as it is known, so that there is
     * time to mend it; it stays after the day until something is done.
     */
    private Stream<Finding> keeperAway() {
        return journey.openPromises().flatMap(p -> attendance.missedOn(p.keeper(), Due.dayOf(p.due()), today).stream()
                .map(known -> complain(Rule.WORKER_AWAY, p, known, Rule.WORKER_AWAY.weight())));
    }

    private Stream<Finding> complain(Rule rule, Instant since) {
        return Stream.of(new Finding(rule, journey.id().value(), journey.id().value(), journey.shownUnder().value(), owner(),
                since, rule.weight()));
    }

    private Finding complain(Rule rule, Promise promise, Instant since, short weight) {
        return new Finding(rule, promise.id().value(), journey.id().value(), journey.shownUnder().value(), owner(), since,
                weight);
    }

    /** Whoever has left has nobody any more. */
    private UUID owner() {
        return journey.owner().filter(worker -> left(worker).isEmpty()).orElse(null);
    }

    private Optional<LocalDate> left(UUID worker) {
        return attendance.leftBy(worker, today);
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Due.LONDON).toInstant();
    }
}
