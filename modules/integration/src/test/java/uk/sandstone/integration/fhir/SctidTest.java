package uk.sandstone.integration.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SctidTest {

    @ParameterizedTest @CsvSource({
        "22298006, true",           // myocardial infarction
        "836881000000105, true",    // a concept of the United Kingdom's own
        "22298007, false",          // wrong check digit
        "37436014, false", // a description, not a concept
        "12345, false", "Dx335, false"})
    void aConceptIdHasItsPartitionAndCheckDigit(String id, boolean right) {
        assertThat(Sctid.isConcept(id)).isEqualTo(right);
    }
}
