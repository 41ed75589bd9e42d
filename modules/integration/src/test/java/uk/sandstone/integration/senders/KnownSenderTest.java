package uk.sandstone.integration.senders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.sandstone.integration.api.SenderBook.NewSender;
import uk.sandstone.integration.api.SenderBook.Reply;
import uk.sandstone.kernel.OdsCode;
import uk.sandstone.kernel.RuleBroken;

class KnownSenderTest {

    private static final Instant NOON = Instant.parse("2027-01-21T12:00:00Z");

    private static KnownSender everyTwoHours() {
        return KnownSender.of(new NewSender(new OdsCode("RSL07"), "Ward 7", null, Duration.ofHours(2), Duration.ofMinutes(30),
                Reply.NONE, null, true), UUID.randomUUID(), NOON);
    }

    @Test void isQuietAfterItsUsualGapAndTheMarginCountedFromTheLastMessage() {
        assertThat(everyTwoHours().quietFrom(NOON.plusSeconds(3600))).isEqualTo(NOON.plus(Duration.ofMinutes(60 + 150)));
    }

    @Test void oneThatNeverWroteCountsFromTheDayItWasWrittenDown() {
        assertThat(everyTwoHours().quietFrom(null)).isEqualTo(NOON.plus(Duration.ofMinutes(150)));
    }

    @Test void goingQuietIsNewsOnce() {
        var sender = everyTwoHours();

        assertThat(sender.isQuiet(true, NOON)).isTrue();
        assertThat(sender.isQuiet(true, NOON)).isFalse();
        assertThat(sender.isQuiet(false, NOON)).isTrue();
    }

    @Test void anAnswerNeedsAnAddress() {
        assertThatThrownBy(() -> KnownSender.of(new NewSender(new OdsCode("RSL07"), "Ward 7", null, Duration.ofHours(2), Duration.ZERO,
                Reply.FHIR, " ", true), UUID.randomUUID(), NOON)).isInstanceOf(RuleBroken.class);
    }

    @Test void weAreWhatTheSettingSaysWithOrWithoutASystem() {
        var us = new Destinations(List.of("2000099001", "https://fhir.nhs.uk/Id/ods-organization-code|E06SL"));

        assertThat(us.isUs("https://fhir.nhs.uk/Id/dos-service-id", "2000099001")).isTrue();
        assertThat(us.isUs("https://fhir.nhs.uk/Id/ods-organization-code", "e06sl")).isTrue();
        assertThat(us.isUs("https://other.example", "E06SL")).isFalse();
        assertThat(us.isUs(null, "")).isFalse();
    }
}
