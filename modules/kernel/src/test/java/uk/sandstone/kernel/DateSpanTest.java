package uk.sandstone.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DateSpanTest {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 6);

    @Property
    void twoSpansOverlapExactlyWhenSomeDayIsInBoth(@ForAll @IntRange(max = 20) int from, @ForAll @IntRange(max = 10) int days,
                                                   @ForAll @IntRange(max = 20) int otherFrom, @ForAll @IntRange(max = 10) int otherDays) {
        var one = span(from, days);
        var other = span(otherFrom, otherDays);

        var shared = IntStream.rangeClosed(0, 40).mapToObj(DAY::plusDays).anyMatch(day -> one.covers(day) && other.covers(day));

        assertThat(one.overlaps(other)).isEqualTo(shared);
        assertThat(other.overlaps(one)).isEqualTo(shared);
    }

    @Test void bothItsEndsAreCovered() {
        var week = new DateSpan(DAY, DAY.plusDays(6));

        assertThat(week.covers(DAY)).isTrue();
        assertThat(week.covers(DAY.plusDays(6))).isTrue();
        assertThat(week.covers(DAY.minusDays(1))).isFalse();
        assertThat(week.covers(DAY.plusDays(7))).isFalse();
    }

    @Test void withoutAnEndItGoesOn() {
        assertThat(new DateSpan(DAY, null).covers(DAY.plusYears(90))).isTrue();
    }

    @Test void itCannotEndBeforeItStarts() {
        assertThatThrownBy(() -> new DateSpan(DAY, DAY.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
    }

    private static DateSpan span(int from, int days) {
        return new DateSpan(DAY.plusDays(from), DAY.plusDays(from + days));
    }
}
