package uk.sandstone.journey.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import uk.sandstone.journey.api.Due;
import uk.sandstone.people.api.PersonId;

/** Design §1, first invariant, over random histories: everybody is in exactly one of the three. */
class NobodyFallsThroughTest {

    @Property(tries = 1500)
    void everybodyHasANextPromiseOrAnAgreedEndingOrIsOnTheRegister(@ForAll("histories") List<History.Step> steps) {
        var world = new World();
        var history = new History(world, ThreeWorkers.ALL);
        for (var step : steps) {
            history.happens(step);
            for (var person : history.standing()) {
                var where = List.of(hasANextPromise(world, person), hasEnded(world, person), isOnTheRegister(world, person));
                if (!world.journeys.shownUnder(List.of(person.value())).isEmpty() || !history.isDead(person)) {
                    assertThat(where).as("after %s", step).containsOnlyOnce(true);
                }
            }
            assertThat(history.mergedAway()).noneMatch(person -> isOnTheRegister(world, person));
        }
    }

    private static boolean hasANextPromise(World world, PersonId person) {
        return world.journeys.openUnder(person.value()).filter(j -> j.owner().filter(o -> isHere(world, o)).isPresent())
                .filter(j -> j.toldDiedAt().isEmpty() && j.openPromises().count() > 0)
                .filter(j -> j.openPromises().allMatch(p -> !p.due().isBefore(world.now()) && isHere(world, p.keeper())
                        && world.attendance.missedOn(p.keeper(), Due.dayOf(p.due()), today(world)).isEmpty())).isPresent();
    }

    private static boolean hasEnded(World world, PersonId person) {
        var journeys = world.journeys.shownUnder(List.of(person.value()));
        return !journeys.isEmpty() && journeys.stream().noneMatch(Journey::isOpen)
                && journeys.stream().anyMatch(j -> j.agreedWords() != null);
    }

    private static boolean isOnTheRegister(World world, PersonId person) {
        return world.register.all.stream().anyMatch(g -> g.isOpen() && person.equals(g.person()));
    }

    private static boolean isHere(World world, UUID worker) {
        return world.attendance.leftBy(worker, today(world)).isEmpty();
    }

    private static LocalDate today(World world) {
        return Due.dayOf(world.now());
    }

    @Provide
    Arbitrary<List<History.Step>> histories() {
        var numbers = Arbitraries.integers().between(0, 3);
        return Combinators.combine(Arbitraries.of(History.Deed.class), numbers, numbers, numbers, numbers,
                Arbitraries.integers().between(0, 9)).as(History.Step::new).list().ofMinSize(1).ofMaxSize(60);
    }
}
