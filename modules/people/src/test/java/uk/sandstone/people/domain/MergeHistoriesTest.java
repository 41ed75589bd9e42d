package uk.sandstone.people.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import uk.sandstone.people.api.MergeId;
import uk.sandstone.people.api.NewPerson;
import uk.sandstone.people.api.PersonId;

/**
 * Over random histories of writing, merging and undoing, in any order: every record holds at any time exactly what was written
 * to it, less what was written while a merge stood that has since been undone. And undoing everything restores everything.
 */
class MergeHistoriesTest {

    private static final int PEOPLE = 4;
    private static final LocalDate DAY = LocalDate.of(2027, 2, 8);

    /** @param kind 0 and 1 write, 2 merges, 3 undoes; one and other choose who, value what */
    record Step(int kind, int one, int other, int value) { }

    /** What somebody wrote, and the merges into that record that stood then. */
    record Written(String value, Set<Merge> during) { }

    @Property(tries = 2_000)
    void everyRecordHoldsWhatWasWrittenLessWhatWasUndone(@ForAll("histories") List<Step> steps) {
        var world = new World();

        for (var step : steps) {
            world.take(step);
            world.check();
        }
        while (!world.standing.isEmpty()) world.undo(world.standing.get(world.standing.size() - 1));
        world.check();
    }

    @Property
    void twoRecordsMergedWrittenToAndPartedAreAsTheyWere(@ForAll("histories") List<Step> writes) {
        var world = new World();
        writes.stream().filter(step -> step.kind() < 2).limit(5).forEach(world::take);
        var before = world.facts();
        var merge = world.merge(0, 1);

        writes.stream().filter(step -> step.kind() < 2).skip(5).map(step -> new Step(step.kind(), 0, 0, step.value())).forEach(world::take);
        world.undo(merge);

        assertThat(world.facts()).isEqualTo(before);
    }

    @Provide
    Arbitrary<List<Step>> histories() {
        var who = Arbitraries.integers().between(0, PEOPLE - 1);
        return Combinators.combine(Arbitraries.integers().between(0, 3), who, who, Arbitraries.integers().between(0, 9)).as(Step::new)
                .list().ofMaxSize(40);
    }

    private static final class World {

        private final List<Person> people = new ArrayList<>();
        private final Map<Person, List<Change>> histories = new HashMap<>();
        private final Map<Person, List<Written>> phones = new HashMap<>();
        private final Map<Person, List<Written>> homes = new HashMap<>();
        private final List<Merge> standing = new ArrayList<>();
        private final Set<Merge> undone = new HashSet<>();
        private int day;

        World() {
            for (int i = 0; i < PEOPLE; i++) {
                var person = Person.register(new PersonId(UUID.randomUUID()), known("0" + i + "00000000", "home " + i), hand());
                people.add(person);
                histories.put(person, new ArrayList<>());
                phones.put(person, new ArrayList<>(List.of(new Written("0" + i + "00000000", Set.of()))));
                homes.put(person, new ArrayList<>(List.of(new Written(Fact.HOMES.of(person), Set.of()))));
            }
        }

        void take(Step step) {
            day++;
            var one = survivor(people.get(step.one()));
            switch (step.kind()) {
                case 0 -> write(one, "0163296000" + step.value(), one.known().home().street());
                case 1 -> write(one, one.known().phones().get(0), "street " + step.value());
                case 2 -> merge(step.one(), step.other());
                default -> undoable().stream().skip(step.value() % Math.max(1, undoable().size())).findFirst().ifPresent(this::undo);
            }
        }

        private void write(Person person, String phone, String street) {
            var changes = person.change(known(phone, street), hand());
            histories.get(person).addAll(changes);
            var during = Set.copyOf(standing.stream().filter(merge -> merge.kept().equals(person.id())).toList());
            for (var change : changes) (change.fact() == Fact.PHONES ? phones : homes).get(person).add(new Written(change.fact().of(person), during));
        }

        Merge merge(int keep, int same) {
            var one = people.get(keep);
            var other = people.get(same);
            if (one == other || one.mergedInto().isPresent() || other.mergedInto().isPresent()) return null;
            var merge = Merge.of(new MergeId(UUID.randomUUID()), one, other, "why", hand());
            standing.add(merge);
            return merge;
        }

        private List<Merge> undoable() {
            return standing.stream().filter(merge -> person(merge.kept()).mergedInto().isEmpty()).toList();
        }

        void undo(Merge merge) {
            merge.undo(person(merge.kept()), person(merge.merged()), histories.get(person(merge.kept())), "why", hand());
            standing.remove(merge);
            undone.add(merge);
        }

        void check() {
            for (var person : people) {
                assertThat(Fact.PHONES.of(person)).isEqualTo(expected(phones.get(person)));
                assertThat(Fact.HOMES.of(person)).isEqualTo(expected(homes.get(person)));
            }
            assertThat(people.stream().filter(person -> person.mergedInto().isPresent())).hasSize(standing.size());
        }

        private String expected(List<Written> written) {
            return written.stream().filter(one -> one.during().stream().noneMatch(undone::contains)).reduce((earlier, later) -> later).orElseThrow().value();
        }

        List<Map<Fact, String>> facts() {
            return people.stream().map(person -> {
                Map<Fact, String> facts = new LinkedHashMap<>();
                for (var fact : Fact.values()) facts.put(fact, fact.of(person));
                return facts;
            }).toList();
        }

        private Person survivor(Person person) {
            return person.mergedInto().map(this::person).map(this::survivor).orElse(person);
        }

        private Person person(PersonId id) {
            return people.stream().filter(person -> person.id().equals(id)).findFirst().orElseThrow();
        }

        private Hand hand() {
            return new Hand("tom", "Tom Ade", Instant.EPOCH, DAY.plusDays(day));
        }

        private static NewPerson known(String phone, String street) {
            return new NewPerson("Sal", null, null, null, null, null, null, new NewPerson.Home(street, null, null), List.of(phone), List.of(), null);
        }
    }
}
