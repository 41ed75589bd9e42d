package uk.sandstone.place.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.sandstone.kernel.DateSpan;
import uk.sandstone.kernel.RuleBroken;
import uk.sandstone.place.api.WorkerId;

class WorkerTest {

    private static final LocalDate MONDAY = LocalDate.of(2027, 2, 8);
    private static final Instant NOW = Instant.parse("2027-02-08T08:40:00Z");
    private static final WorkerId PRIYA = new WorkerId(UUID.randomUUID());
    private final Worker tom = new Worker(UUID.randomUUID(), "tom", "Tom Ade", "Local Area Coordinator", UUID.randomUUID());

    @Test void awayFromTheFirstDayToTheLast() {
        tom.away(days(0, 4), PRIYA, NOW);

        assertThat(tom.awayOn(MONDAY)).isPresent();
        assertThat(tom.awayOn(MONDAY.plusDays(4))).isPresent();
        assertThat(tom.awayOn(MONDAY.minusDays(1))).isEmpty();
        assertThat(tom.awayOn(MONDAY.plusDays(5))).isEmpty();
    }

    @Test void longerAwayThanThoughtIsOneAbsenceWithTheLastCover() {
        tom.away(days(0, 4), null, NOW);

        var told = tom.away(days(3, 10), PRIYA, NOW);

        assertThat(told.from()).isEqualTo(MONDAY);
        assertThat(told.until()).isEqualTo(MONDAY.plusDays(10));
        assertThat(tom.awayOn(MONDAY).orElseThrow().cover()).isEqualTo(PRIYA.value());
    }

    @Test void backEarlyLeavesTheDaysThatWere() {
        tom.away(days(0, 10), null, NOW);

        tom.back(MONDAY.plusDays(3), NOW);

        assertThat(tom.awayOn(MONDAY.plusDays(2))).isPresent();
        assertThat(tom.awayOn(MONDAY.plusDays(3))).isEmpty();
    }

    @Test void backOnTheFirstDayWasNeverAway() {
        tom.away(days(0, 10), null, NOW);

        tom.back(MONDAY, NOW);

        assertThat(tom.awayOn(MONDAY)).isEmpty();
        assertThatThrownBy(() -> tom.back(MONDAY, NOW)).isInstanceOf(RuleBroken.class).hasMessage("place.not-away");
    }

    @Test void nobodyStandsInForThemselves() {
        var themselves = tom.away(days(0, 1), null, NOW).worker();

        assertThatThrownBy(() -> tom.away(days(0, 1), themselves, NOW)).hasMessage("place.cover-is-themselves");
    }

    @Test void whoHasLeftIsGoneFromThatDayAndCannotLeaveTwice() {
        tom.left(MONDAY, NOW);

        assertThat(tom.hasLeft(MONDAY)).isTrue();
        assertThat(tom.hasLeft(MONDAY.minusDays(1))).isFalse();
        assertThatThrownBy(() -> tom.left(MONDAY, NOW)).hasMessage("place.left-already");
    }

    private static DateSpan days(int from, int until) {
        return new DateSpan(MONDAY.plusDays(from), MONDAY.plusDays(until));
    }
}
