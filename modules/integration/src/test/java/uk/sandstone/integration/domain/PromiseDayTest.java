package uk.sandstone.integration.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class PromiseDayTest {

    private static final Instant NINE = Instant.parse("2027-01-21T09:00:00Z");
    private final PromiseDay days = new PromiseDay();

    PromiseDayTest() {
        days.beforeHome = 4;
        days.withoutDay = 24;
        days.afterHome = 24;
        days.look = 4;
        days.least = 1;
    }

    @Test void someHoursBeforeTheyAreHome() {
        assertThat(days.beforeHome(Instant.parse("2027-01-22T16:00:00Z"), NINE)).isEqualTo("2027-01-22T12:00:00Z");
    }

    @Test void neverInTheNightButTheEveningBefore() {
        assertThat(days.beforeHome(Instant.parse("2027-01-22T10:00:00Z"), NINE)).isEqualTo("2027-01-21T17:00:00Z");
    }

    @Test void soonWhenTheyAreNearlyHome() {
        assertThat(days.beforeHome(NINE.plusSeconds(3600), NINE)).isEqualTo("2027-01-21T10:00:00Z");
    }

    @Test void aDayFromNowWhenNobodyKnowsTheDay() {
        assertThat(days.beforeHome(null, NINE)).isEqualTo("2027-01-22T09:00:00Z");
    }
}
