package uk.sandstone.people.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.sandstone.kernel.Postcode;

/** Salima Rahman, known as Sal, born 3 May 1968, 12 Mill Lane, 01632 960 482. */
class LikenessTest {

    private static final Known SALIMA = new Known(UUID.randomUUID(), null, "Sal", "Salima", "Rahman", LocalDate.of(1968, 5, 3), "female", "9991230017",
            "12 Mill Lane", "Saltmere", "SA1 2BD", List.of("01632 960 482"), false);
    private static final Near NEAR = new Near(Map.of("raman", List.of(new Near.Meant("rahman", Near.How.SOUNDS, 1))));

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource(nullValues = "-", value = {
        "Salima, Rahman, 1968-05-03, true",   "Sal, Rahman, -, true",           "Salima, Raman, 1968-05-03, true",
        "Rahman, Salima, -, true",            "Salima, Rahman, 1968-03-05, true", "Salima, Rahman, 1969-05-03, true",
        "Salima, Rahman, 1941-11-20, false",  "Nadia, Rahman, -, false",        "Salima, Jones, -, false", "Nadia, Jones, 1968-05-03, false"})
    void whoIsWorthALook(String first, String family, LocalDate born, boolean likely) {
        assertThat(Likeness.of(sought(first, family, born, null, null), SALIMA, NEAR).isLikely()).isEqualTo(likely);
    }

    @Test void theSameNumberIsAlwaysWorthALookAndSaysWhatDiffers() {
        var likeness = Likeness.of(sought("Nadia", "Jones", LocalDate.of(1990, 1, 1), "9991230017", null), SALIMA, NEAR);

        assertThat(likeness.isLikely()).isTrue();
        assertThat(likeness.agrees()).extracting(Reason::key).containsExactly("people.same.nhs-number");
        assertThat(likeness.differs()).extracting(Reason::key).containsExactly("people.other.family-name", "people.other.first-name", "people.other.born");
    }

    @Test void aDaughterWithTheSamePhoneAndAnotherBirthDateIsAnotherPerson() {
        assertThat(Likeness.of(sought("Nadia", "Rahman", LocalDate.of(1992, 8, 1), null, "01632 960482"), SALIMA, NEAR).isLikely()).isFalse();
    }

    @Test void aSwappedDayAndMonthIsSaidInWords() {
        assertThat(Likeness.of(sought("Salima", "Rahman", LocalDate.of(1968, 3, 5), null, null), SALIMA, NEAR).differs())
                .extracting(Reason::key).containsExactly("people.other.born-nearly");
    }

    private static Sought sought(String first, String family, LocalDate born, String number, String phone) {
        return new Sought(List.of(first), family, born, null, number, null, (Postcode) null, phone == null ? List.of() : List.of(phone));
    }
}
