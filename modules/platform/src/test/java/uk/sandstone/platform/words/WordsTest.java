package uk.sandstone.platform.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WordsTest {

    private final Words words = new Words();

    @Test void everyModulesTextsAreOneMap() {
        assertThat(words.get("platform.clock-only-forward")).startsWith("The clock can only");
        assertThat(words.has("test.late")).isTrue();
        assertThat(words.has("test.never")).isFalse();
    }

    @Test void aKeyWithoutWordsIsShownRatherThanNothing() {
        assertThat(words.get("test.never")).isEqualTo("test.never");
        assertThat(words.say("test.never", 1)).isEqualTo("test.never");
    }

    @Test void argumentsStandInTheirPlacesAndAnApostropheStaysOne() {
        assertThat(words.say("test.late", "Pauline", 1)).isEqualTo("Pauline's promise is 1 day late");
        assertThat(words.say("test.late", "Pauline", 3)).isEqualTo("Pauline's promise is 3 days late");
        assertThat(words.say("test.plain")).isEqualTo("It's {0} in braces");
    }

    @Test void datesAreWrittenAsPeopleSayThem() {
        assertThat(words.say("test.when", LocalDate.of(2027, 1, 6))).isEqualTo("by 6 January 2027");
        assertThat(words.say("test.when", Instant.parse("2027-07-06T08:00:00Z"))).isEqualTo("by 6 July 2027, 9:00");
    }
}
