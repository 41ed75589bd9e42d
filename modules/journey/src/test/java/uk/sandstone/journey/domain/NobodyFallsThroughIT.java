package uk.sandstone.journey.domain;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import uk.sandstone.people.api.PersonId;
import uk.sandstone.platform.api.Actor;
import uk.sandstone.platform.api.Role;
import uk.sandstone.platform.api.SignedIn;
import uk.sandstone.platform.storage.Sql;
import uk.sandstone.testing.ModuleWar;

/**
 * The same histories as {@link NobodyFallsThroughTest}, against the real database, where two things are asked after every
 * step: is everybody in exactly one of the three, by SQL that knows nothing of the rules' code; and do the rules over all
 * journeys at once agree with what the deed itself wrote on the register?
 */
@ArquillianTest
class NobodyFallsThroughIT {

    private static final Actor TEST = new Actor("test", "Test", Set.of(Role.SYSTEM, Role.TEAM_LEAD));
    private static final int HISTORIES = 12;
    private static final int STEPS = 45;

    @Deployment
    static WebArchive war() {
        return ModuleWar.of("journey");
    }

    @Inject RealWorld world;
    @Inject Sql sql;
    @Inject SignedIn signedIn;

    @Test
    void everybodyHasANextPromiseOrAnAgreedEndingOrIsOnTheRegister() {
        for (int number = 0; number < HISTORIES; number++) {
            var dice = new Random(number);
            signedIn.as(TEST, () -> walk(dice));
        }
    }

    private Object walk(Random dice) {
        var history = new History(world, world.threeWorkers());
        for (int i = 0; i < STEPS; i++) {
            var step = step(dice);
            var happened = history.happens(step);
            history.standing().forEach(person -> assertThat(where(person)).as("%s after %s, %s", person, step, happened)
                    .isIn(whereMayBe(history, person)));
            assertThat(world.differenceOfTheRulesOverAll()).as("rules over all after %s", step).isZero();
        }
        return null;
    }

    /** Whoever died before anybody said hello is in none; everybody else is in exactly one. */
    private Set<String> whereMayBe(History history, PersonId person) {
        return history.isDead(person) ? Set.of("promise", "ending", "register", "") : Set.of("promise", "ending", "register");
    }

    private static History.Step step(Random dice) {
        var deeds = History.Deed.values();
        return new History.Step(deeds[dice.nextInt(deeds.length)], dice.nextInt(4), dice.nextInt(4), dice.nextInt(4),
                dice.nextInt(4), dice.nextInt(10));
    }

    /** One word for each of the three that they are in: more than one word is a fault. */
    private String where(PersonId person) {
        UUID id = person.value();
        return sql.first("""
                WITH open AS (SELECT * FROM journey.journey WHERE shown_under = ? AND ended_at IS NULL AND joined_to IS NULL),
                bad AS (SELECT p.id FROM journey.promise p JOIN open j ON j.id = p.journey
                        WHERE p.kept_at IS NULL AND p.let_go_at IS NULL AND (p.due < now()
                          OR EXISTS (SELECT 1 FROM place.worker w WHERE w.id = p.keeper AND w.left_on <= current_date)
                          OR EXISTS (SELECT 1 FROM place.absence a WHERE a.worker = p.keeper
                               AND (p.due AT TIME ZONE 'Europe/London')::date BETWEEN a.from_day AND a.until_day
                               AND NOT EXISTS (SELECT 1 FROM place.worker c WHERE c.id = a.cover
                                   AND (c.left_on IS NULL OR c.left_on > current_date)
                                   AND NOT EXISTS (SELECT 1 FROM place.absence b WHERE b.worker = c.id
                                     AND (p.due AT TIME ZONE 'Europe/London')::date BETWEEN b.from_day AND b.until_day)))))
                SELECT concat_ws(' and ',
                  CASE WHEN EXISTS (SELECT 1 FROM open j JOIN place.worker w ON w.id = j.owner
                                    WHERE (w.left_on IS NULL OR w.left_on > current_date) AND j.told_died_at IS NULL
                                      AND EXISTS (SELECT 1 FROM journey.promise p WHERE p.journey = j.id
                                                  AND p.kept_at IS NULL AND p.let_go_at IS NULL))
                        AND NOT EXISTS (SELECT 1 FROM bad) THEN 'promise' END,
                  CASE WHEN NOT EXISTS (SELECT 1 FROM open) AND EXISTS (SELECT 1 FROM journey.journey
                        WHERE shown_under = ? AND agreed_words IS NOT NULL) THEN 'ending' END,
                  CASE WHEN EXISTS (SELECT 1 FROM journey.gap WHERE person = ? AND closed_at IS NULL) THEN 'register' END)""",
                row -> row.getString(1), id, id, id).orElseThrow();
    }
}
