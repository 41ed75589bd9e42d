package uk.sandstone.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OdsCodeTest {

    @Property
    void caseAndBlanksAroundItDoNotMatter(@ForAll @StringLength(min = 3, max = 12) @CharRange(from = 'A', to = 'Z') @CharRange(from = '0', to = '9') String code) {
        assertThat(OdsCode.read(" " + code.toLowerCase() + " ")).contains(new OdsCode(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "RA", "R A9", "RA9-1", "RA9012345678X"})
    void anythingElseIsNot(String typed) {
        assertThat(OdsCode.read(typed)).isEmpty();
    }
}
