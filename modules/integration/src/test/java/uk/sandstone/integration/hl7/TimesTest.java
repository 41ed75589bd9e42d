package uk.sandstone.integration.hl7;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {

    @ParameterizedTest
    @CsvSource({"20260115, 2026-01-15T00:00:00Z", "202607151405, 2026-07-15T13:05:00Z", "20260115140501, 2026-01-15T14:05:01Z",
        "20260715140501.1234+0215, 2026-07-15T11:50:01Z", "2026011514-0500, 2026-01-15T19:00:00Z"})
    void withoutAnOffsetItIsTheClockOnTheWall(String text, String instant) {
        assertThat(Times.instant(text)).map(Object::toString).contains(instant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026", "202601", "196513121515", "20260230", "202601012460", "20260115+9900", "today", "2026-01-15", "٢٠٢٦٠١١٥"})
    void whatIsNoTimeIsEmpty(String text) {
        assertThat(Times.instant(text)).isEmpty();
        assertThat(Times.day(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"19470502, 1947-05-02", "194705020030, 1947-05-02", "19470502233000+0100, 1947-05-02"})
    void aDayIsTheDayAsWritten(String text, String day) {
        assertThat(Times.day(text)).map(Object::toString).contains(day);
    }
}
