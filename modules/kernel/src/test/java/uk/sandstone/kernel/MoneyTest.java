package uk.sandstone.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @Property
    void whatIsWrittenIsReadBack(@ForAll @LongRange(min = -99_999_999_999L, max = 99_999_999_999L) long pence) {
        assertThat(Money.read(new Money(pence).toString())).contains(new Money(pence));
    }

    @Property
    void addingPennyByPennyLosesNone(@ForAll @LongRange(max = 100_000) long pence, @ForAll @IntRange(max = 500) int times) {
        var sum = Money.NOTHING;
        for (int i = 0; i < times; i++) sum = sum.plus(new Money(pence));

        assertThat(sum).isEqualTo(new Money(pence).times(BigDecimal.valueOf(times)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"£1,234.50;123450", "12;1200", "0.05;5", " £3 ;300", "-£2.10;-210"})
    void sumsAreReadAsPeopleTypeThem(String typed, long pence) {
        assertThat(Money.read(typed)).contains(new Money(pence));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "£", "1.5", "0.005", "12,34.00", "1e3", "ten"})
    void whatIsNoSumIsNotGuessed(String typed) {
        assertThat(Money.read(typed)).isEmpty();
    }

    @Test void halfAPennyGoesToTheEvenOne() {
        assertThat(new Money(25).times(new BigDecimal("0.5"))).isEqualTo(new Money(12));
        assertThat(new Money(15).times(new BigDecimal("0.5"))).isEqualTo(new Money(8));
    }

    @Test void moreThanCanBeCountedIsAnErrorAndNeverANegativeSum() {
        assertThatThrownBy(() -> new Money(Long.MAX_VALUE).plus(new Money(1))).isInstanceOf(ArithmeticException.class);
    }
}
