package uk.sandstone.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostcodeTest {

    @Property
    void caseAndBlanksDoNotMatter(@ForAll("postcodes") Postcode postcode) {
        var packed = postcode.text().replace(" ", "");

        assertThat(Postcode.read(packed.toLowerCase())).contains(postcode);
        assertThat(Postcode.read(String.join(" ", packed.split("")))).contains(postcode);
    }

    @ParameterizedTest
    @CsvSource({"m11ae,M1 1AE,M1", "B33 8TH,B33 8TH,B33", "cr2 6xh,CR2 6XH,CR2", "DN551PT,DN55 1PT,DN55", "w1a 1hq,W1A 1HQ,W1A", "EC1A 1BB,EC1A 1BB,EC1A"})
    void everyShapeIsRead(String typed, String text, String outward) {
        assertThat(Postcode.read(typed).map(Postcode::text)).contains(text);
        assertThat(Postcode.read(typed).map(Postcode::outward)).contains(outward);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "SA1", "SA1 2", "1SA 2BC", "SA1 2BCD", "SA1 2CI", "SAA1 2BC", "nowhere"})
    void anythingElseIsNot(String typed) {
        assertThat(Postcode.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sa1 2bc", "SA12BC", "SA1  2BC"})
    void onlyTheStrictFormIsBuilt(String text) {
        assertThatThrownBy(() -> new Postcode(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Provide
    Arbitrary<Postcode> postcodes() {
        var area = Arbitraries.strings().withCharRange('A', 'Z').ofMinLength(1).ofMaxLength(2);
        var inward = Arbitraries.strings().withChars("ABDEFGHJLNPQRSTUWXYZ").ofLength(2);
        return Combinators.combine(area, Arbitraries.integers().between(1, 99), Arbitraries.integers().between(0, 9), inward)
                .as((letters, district, sector, unit) -> new Postcode(letters + district + " " + sector + unit));
    }
}
