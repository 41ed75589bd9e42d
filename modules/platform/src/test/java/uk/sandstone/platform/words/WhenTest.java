package uk.sandstone.platform.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenTest {

    private final When when = onTuesday();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2027-02-05T23:59:00Z | 4 days late   | by Fri 5 Feb
            2027-02-08T23:59:00Z | 1 day late    | by Mon 8 Feb
            2027-02-09T08:00:00Z | Late since 8am| ''
            2027-02-09T16:00:00Z | Today, 4pm    | ''
            2027-02-09T23:59:00Z | Today         | ''
            2027-02-10T23:59:00Z | Tomorrow      | Wed 10 Feb
            2027-02-12T14:00:00Z | By Friday     | Fri 12 Feb, 2pm
            2027-02-22T23:59:00Z | By Mon 22 Feb | Mon 22 Feb
            2028-01-03T23:59:00Z | By Mon 3 Jan 2028 | Mon 3 Jan 2028
            """)
    void whatIsDueReadsAsPeopleSayIt(Instant due, String words, String day) {
        assertThat(when.due(due)).isEqualTo(words);
        assertThat(when.dueDay(due)).isEqualTo(day);
    }

    @Test
    void theClockOfLondonCountsInSummerToo() {
        assertThat(When.endOf(LocalDate.of(2027, 7, 1))).isEqualTo(Instant.parse("2027-07-01T22:59:00Z"));
    }

    @Test
    void theHeadOfAPageSaysDayAndTime() {
        assertThat(when.asAt()).isEqualTo("Tuesday 9 February 2027, 8:40am");
        assertThat(when.moment(Instant.parse("2027-02-08T14:32:00Z"))).isEqualTo("Yesterday, 2:32pm");
        assertThat(when.howLong(Instant.parse("2027-01-19T09:00:00Z"))).isEqualTo("21 days");
    }

    private static When onTuesday() {
        var when = new When();
        when.clock = Clock.fixed(Instant.parse("2027-02-09T08:40:00Z"), When.LONDON);
        when.texts = new Words();
        return when;
    }
}
