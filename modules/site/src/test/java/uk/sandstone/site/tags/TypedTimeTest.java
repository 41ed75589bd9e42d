package uk.sandstone.site.tags;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTimeTest {

    @ParameterizedTest
    @CsvSource({"2:30pm,14:30", "2.30 PM,14:30", "14:30,14:30", "1430,14:30", "9am,09:00", "12am,00:00", "12pm,12:00",
        "noon,12:00", "Midday,12:00", "midnight,00:00", "09:05,09:05", "4 p.m.,16:00"})
    void peopleWriteATimeInManyWays(String typed, LocalTime meant) {
        assertThat(TypedTime.read(typed)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "25:00", "13pm", "0am", "2:60pm", "soon", "", "2:3pm"})
    void whatIsNoTimeIsNone(String typed) {
        assertThat(TypedTime.read(typed)).isEmpty();
    }

    @Test void everyMinuteOfTheDayIsReadAsItIsWritten() {
        for (int minute = 0; minute < 24 * 60; minute++) {
            var time = LocalTime.MIDNIGHT.plusMinutes(minute);
            assertThat(TypedTime.read(TypedTime.write(time))).contains(time);
        }
    }
}
