package uk.sandstone.testing.borough;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SaltmereTest {

    private static final Instant JANUARY = Instant.parse("2027-01-06T09:00:00Z");

    @Test
    void theSameClockMakesTheSameBorough() {
        assertThat(new Saltmere(300, JANUARY).residents()).containsExactlyElementsOf(new Saltmere(300, JANUARY).residents().toList());
        assertThat(new Saltmere(300, JANUARY).walks()).containsExactlyElementsOf(new Saltmere(300, JANUARY).walks().toList());
    }

    @Test
    void aGreaterBoroughAddsPeopleAndChangesNobody() {
        var few = new Saltmere(300, JANUARY).residents().toList();

        assertThat(new Saltmere(3_000, JANUARY).residents().limit(300)).containsExactlyElementsOf(few);
    }

    @Test
    void nobodyIsBornAnotherDayBecauseTheClockStartsElsewhere() {
        var april = new Saltmere(300, Instant.parse("2027-04-12T08:00:00Z"));

        assertThat(april.residents().map(Resident::born))
                .containsExactlyElementsOf(new Saltmere(300, JANUARY).residents().map(Resident::born).toList());
    }

    @Test
    void everyNhsNumberIsOfTheRangeNobodyHasAndIsMetOnce() {
        var numbers = new Saltmere(20_000, JANUARY).residents().map(Resident::nhsNumber).filter(Objects::nonNull).toList();

        assertThat(numbers).allMatch(number -> number.startsWith("999") && hasItsCheckDigit(number)).doesNotHaveDuplicates();
    }

    @Test
    void everyHomeHasAPostcodeOfTheBoroughThatCouldBeReal() {
        var inward = Pattern.compile("SX[1-3] [0-9][ABD-HJLNP-UW-Z]{2}"); // kernel's Postcode refuses the other letters

        assertThat(new Saltmere(2_000, JANUARY).residents().map(person -> person.home().postcode())).allMatch(inward.asMatchPredicate());
    }

    @Test
    void everyOpenJourneyHasANextPromiseOrSaysSinceWhenNot() {
        var open = new Saltmere(2_000, JANUARY).walks().filter(walk -> walk.endedAt() == null).toList();

        assertThat(open).hasSizeBetween(400, 600).allMatch(walk -> (walk.next() == null) == (walk.nothingSince() != null));
        assertThat(open).anyMatch(walk -> walk.owner() == null).anyMatch(walk -> walk.nothingSince() != null)
                .anyMatch(walk -> walk.next() != null && walk.next().due().isBefore(JANUARY));
    }

    @Test
    void nothingHappensBeforeTheFirstHelloOrAfterNow() {
        assertThat(new Saltmere(2_000, JANUARY).walks()).allMatch(walk -> !walk.firstContact().isAfter(walk.lastHeard())
                && !walk.lastHeard().isAfter(JANUARY) && walk.promises().stream().allMatch(promise -> promise.keptAt() == null
                        || !promise.madeAt().isBefore(walk.firstContact()) && promise.keptAt().isBefore(JANUARY)));
    }

    @Test
    void noTwoThingsShareAnId() {
        var ids = new HashSet<>();

        assertThat(new Saltmere(5_000, JANUARY).residents().map(Resident::id)).allMatch(ids::add);
        assertThat(new Saltmere(5_000, JANUARY).walks()).allMatch(walk -> ids.add(walk.id())
                && walk.promises().stream().allMatch(promise -> ids.add(promise.id())));
    }

    private static boolean hasItsCheckDigit(String number) {
        int sum = 0;
        for (int i = 0; i < 9; i++) sum += (number.charAt(i) - '0') * (10 - i);
        return (11 - sum % 11) % 11 == number.charAt(9) - '0';
    }
}
