package uk.sandstone.journey.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import uk.sandstone.journey.api.JourneyDesk;
import uk.sandstone.journey.api.JourneyId;
import uk.sandstone.journey.api.PromiseId;
import uk.sandstone.people.api.PersonId;
import uk.sandstone.place.api.WorkerAway;
import uk.sandstone.place.api.WorkerBack;
import uk.sandstone.place.api.WorkerDesk;
import uk.sandstone.place.api.WorkerId;
import uk.sandstone.place.api.WorkerLeft;
import uk.sandstone.platform.storage.Sql;

/** A history in the real server: workers come and go through place's own desk; time goes by as all that is stored moves back. */
@ApplicationScoped
class RealWorld implements HistoryWorld {

    @Inject JourneyDesk desk;
    @Inject WorkerDesk workers;
    @Inject RuleRound round;
    @Inject InOneTransaction inOne;
    @Inject Sql sql;
    @Inject Clock clock;

    List<WorkerId> threeWorkers() {
        return Stream.generate(UUID::randomUUID).limit(3).map(id -> {
            sql.change("INSERT INTO place.worker (id, username, name, title) VALUES (?, ?, 'Somebody', 'Connector')", id, id.toString());
            return new WorkerId(id);
        }).toList();
    }

    @Override public JourneyDesk desk() {
        return desk;
    }

    @Override public void tell(Object event) {
        if (event instanceof WorkerAway away) workers.away(away.worker(), away.from(), away.until(), away.cover());
        else if (event instanceof WorkerBack back) workers.back(back.worker(), back.on());
        else if (event instanceof WorkerLeft left) workers.left(left.worker(), left.on());
        else inOne.tell(event);
    }

    @Override public Instant now() {
        return clock.instant();
    }

    @Override public void passes(Duration time) {
        inOne.moveBack(time.toDays());
        round.run();
    }

    /** How many entries the rules over all journeys would add to what the deeds wrote, or take away. */
    long differenceOfTheRulesOverAll() {
        return inOne.look(now());
    }

    @Override public Optional<JourneyId> openJourney(PersonId person) {
        return sql.first("SELECT id FROM journey.journey WHERE ended_at IS NULL AND joined_to IS NULL AND shown_under = ?",
                row -> new JourneyId(row.getObject(1, UUID.class)), person.value());
    }

    @Override public Optional<PromiseId> openPromise(PersonId person) {
        return sql.first("SELECT next_promise FROM journey.journey WHERE ended_at IS NULL AND joined_to IS NULL"
                        + " AND next_promise IS NOT NULL AND shown_under = ?",
                row -> new PromiseId(row.getObject(1, UUID.class)), person.value());
    }

    /** What is told or moved, and what it causes, is kept or lost together. */
    @ApplicationScoped
    static class InOneTransaction {

        @Inject Event<Object> events;
        @Inject Sweep sweep;
        @Inject Sql sql;

        @Transactional(value = TxType.REQUIRES_NEW, rollbackOn = Exception.class)
        void tell(Object event) {
            events.fire(event);
        }

        /** @return how many entries the rules over all journeys open or close */
        @Transactional(TxType.REQUIRES_NEW)
        long look(Instant now) {
            var before = closed();
            var opened = Sweep.RULES.stream().mapToInt(rule -> sweep.run(rule, "gap.because.mended", now)).sum();
            return opened + closed() - before;
        }

        private long closed() {
            return sql.first("SELECT count(*) FROM journey.gap WHERE closed_at IS NOT NULL", row -> row.getLong(1)).orElseThrow();
        }

        @Transactional(TxType.REQUIRES_NEW)
        void moveBack(long days) {
            sql.change("UPDATE journey.promise SET due = due - ? * interval '1 day'", days);
            sql.change("UPDATE journey.journey SET next_due = next_due - ? * interval '1 day'", days);
            sql.change("UPDATE journey.absence SET away_from = away_from - CAST(? AS int), away_until = away_until - CAST(? AS int)", days, days);
            sql.change("UPDATE journey.leaver SET left_on = left_on - CAST(? AS int)", days);
            sql.change("UPDATE place.absence SET from_day = from_day - CAST(? AS int), until_day = until_day - CAST(? AS int)", days, days);
            sql.change("UPDATE place.worker SET left_on = left_on - CAST(? AS int)", days);
        }
    }
}
