package uk.sandstone.site.tags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedDateTest {

    @ParameterizedTest
    @CsvSource({"27,3,1947", "27,03,1947", "27,Mar,1947", "27,march,1947", "27,MARCH,1947", " 27 , mar. , 1947 "})
    void aMonthMayBeANumberOrAName(String day, String month, String year) throws TypedDate.Wrong {
        assertThat(new TypedDate(day, month, year).read()).isEqualTo(LocalDate.of(1947, 3, 27));
    }

    @ParameterizedTest
    @CsvSource({
        "'',3,1947,site.date.no-day,DAY", "27,'',1947,site.date.no-month,MONTH", "27,3,'',site.date.no-year,YEAR",
        "31,2,1947,site.date.not-real,DAY", "30,Feb,2024,site.date.not-real,DAY", "0,3,1947,site.date.not-real,DAY",
        "27,13,1947,site.date.not-real,MONTH", "27,Ma,1947,site.date.not-real,MONTH", "27,Mai,1947,site.date.not-real,MONTH",
        "27,3,47,site.date.year-of-four,YEAR", "x,3,1947,site.date.not-real,DAY"})
    void whatIsWrongIsSaidWithThePartToMend(String day, String month, String year, String key, TypedDate.Part part) {
        assertThatThrownBy(() -> new TypedDate(day, month, year).read()).hasMessage(key)
                .isInstanceOfSatisfying(TypedDate.Wrong.class, wrong -> assertThat(wrong.part).isEqualTo(part));
    }
}
