package uk.sandstone.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NhsNumberTest {

    /**
     * Over the whole space of nine digits by its arithmetic: the weighted sum leaves one of eleven remainders; ten of them
     * have one digit, the remainder 1 would need the digit ten and has none.
     */
    @Property(tries = 20_000)
    void nineDigitsHaveOneTenthOrNone(@ForAll @StringLength(9) @NumericChars String nine) {
        var tenths = IntStream.range(0, 10).filter(tenth -> NhsNumber.read(nine + tenth).isPresent()).count();

        assertThat(tenths).isEqualTo(remainder(nine) == 1 ? 0 : 1);
    }

    /** The weights 10 to 2 and the check's 1 have no common divisor with 11, so one wrong digit always shifts the sum. */
    @Property(tries = 20_000)
    void oneWrongDigitIsCaught(@ForAll @StringLength(9) @NumericChars String nine, @ForAll @IntRange(max = 9) int place,
                               @ForAll @IntRange(min = 1, max = 9) int slip) {
        complete(nine).ifPresent(number -> {
            var wrong = new StringBuilder(number);
            wrong.setCharAt(place, (char) ('0' + (number.charAt(place) - '0' + slip) % 10));

            assertThat(NhsNumber.read(wrong.toString())).isEmpty();
        });
    }

    /** Neighbouring weights differ by 1, and two digits by less than 11: the sum is always off, unless both are the same. */
    @Property(tries = 20_000)
    void twoNeighboursSwappedAreCaught(@ForAll @StringLength(9) @NumericChars String nine, @ForAll @IntRange(max = 8) int place) {
        complete(nine).filter(number -> number.charAt(place) != number.charAt(place + 1)).ifPresent(number -> {
            var swapped = number.substring(0, place) + number.charAt(place + 1) + number.charAt(place) + number.substring(place + 2);

            assertThat(NhsNumber.read(swapped)).isEmpty();
        });
    }

    @Property
    void blanksAndHyphensDoNotMatter(@ForAll @StringLength(9) @NumericChars String nine) {
        complete(nine).map(NhsNumber::new).ifPresent(number -> {
            assertThat(NhsNumber.read(" " + number.spaced() + "\t")).contains(number);
            assertThat(NhsNumber.read(number.spaced().replace(' ', '-'))).contains(number);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"9991230017", "3333333333", "9999999999", "9434765919"})
    void numbersOfTheStandardAndOfTheTestRangeAreRead(String digits) {
        assertThat(NhsNumber.read(digits)).isPresent();
    }

    /** 3478526985 stands in most published examples of the Booking and Referral Standard; 999123005x is never valid. */
    @ParameterizedTest
    @ValueSource(strings = {"", "999123001", "99912300177", "9991230018", "9991230050", "9991230059", "3478526985", "999123OO17", "٩٩٩١٢٣٠٠١٧"})
    void anythingElseIsNot(String typed) {
        assertThat(NhsNumber.read(typed)).isEmpty();
    }

    @Test void theNumberStaysOutOfMessagesAndLogs() {
        assertThat(new NhsNumber("9991230017").toString()).doesNotContain("999");
        assertThatThrownBy(() -> new NhsNumber("9991230018")).hasMessageNotContaining("999");
    }

    private static java.util.Optional<String> complete(String nine) {
        return IntStream.range(0, 10).mapToObj(tenth -> nine + tenth).filter(number -> NhsNumber.read(number).isPresent()).findFirst();
    }

    private static int remainder(String nine) {
        return IntStream.range(0, 9).map(i -> (nine.charAt(i) - '0') * (10 - i)).sum() % 11;
    }
}
