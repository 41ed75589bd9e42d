package uk.sandstone.people.search;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "999 123 0017; nhs:9991230017", "9991230017; nhs:9991230017", "SA1 2BD; postcode:sa12bd", "sa12bd; postcode:sa12bd", "SA1; postcode:sa1",
        "01632 960 482; phone:01632960482", "+44 1632 960482; phone:01632960482", "(01632) 960-482; phone:01632960482", "960 482; phone:960482",
        "3/5/1968; born:19680503", "1968-05-03; born:19680503", "1968; born:1968", "Salima; salima", "O’Brien; obrien", "ZOË; zoe", "Łukasz; lukasz"})
    void eachThingIsKnownByItsShape(String typed, String key) {
        assertThat(Typed.read(typed)).singleElement().satisfies(ask -> assertThat(ask.likeliest()).isEqualTo(key));
    }

    @Test void severalThingsAreTakenApart() {
        assertThat(Typed.read("Sal Rahman, 12 Mill Lane SA1 2BD 01632 960482")).extracting(Ask::likeliest)
                .containsExactlyInAnyOrder("sal", "rahman", "12", "mill", "lane", "postcode:sa12bd", "phone:01632960482");
    }

    @Test void tenDigitsThatAreNoNhsNumberAreLookedUpAsAPhone() {
        assertThat(Typed.read("9991230018")).extracting(Ask::kind).containsExactly(Ask.Kind.PHONE);
    }

    @Test void aWrongDigitInANumberIsNotGuessedAt() {
        assertThat(Typed.read("9991230017")).noneMatch(Ask::mayBeMistyped);
        assertThat(Typed.read("Salima")).allMatch(Ask::mayBeMistyped);
    }

    @Property
    void anythingCanBeTyped(@ForAll String typed) {
        assertThat(Typed.read(typed)).hasSizeLessThanOrEqualTo(8).allSatisfy(ask -> assertThat(ask.likeliest()).isNotBlank());
    }
}
