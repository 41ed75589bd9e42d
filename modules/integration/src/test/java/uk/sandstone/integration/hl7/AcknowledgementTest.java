package uk.sandstone.integration.hl7;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class AcknowledgementTest {

    private static final Instant NOW = Instant.parse("2027-07-08T11:51:00Z");
    private static final String MSH = "MSH|^~\\&|PAS|RCB|ROUTE|ROUTE|202701081150||ADT^A03^ADT_A03|7\\T\\7|T|2.4|||||GBR|UNICODE|EN||iTKv1.0";

    private static List<String> answer(String message, Answer answer) {
        var bytes = Acknowledgement.to(message.getBytes(StandardCharsets.UTF_8), "501").write(answer, "OWN1", NOW);
        return List.of(new String(bytes, StandardCharsets.UTF_8).split("\r"));
    }

    @Test void yesMirrorsTheirIdsAndHasOneOfItsOwn() {
        assertThat(answer(MSH, Answer.yes(List.of()))).containsExactly(
                "MSH|^~\\&|SANDSTONE|501|PAS|RCB|20270708125100+0100||ACK^A03^ACK|OWN1|T|2.4|||||GBR|UNICODE", "MSA|AA|7\\T\\7");
    }

    @Test void yesWithADoubtSaysItInWords() {
        assertThat(answer(MSH, Answer.yes(List.of("PID-3: not right & held")))).last().isEqualTo("MSA|AA|7\\T\\7|PID-3: not right \\T\\ held");
    }

    @Test void noIn24NamesThePlaceAndTheCodeInOneField() {
        assertThat(answer(MSH, Answer.no("AE", "101", "MRG-1", "MRG-1: missing"))).endsWith(
                "MSA|AE|7\\T\\7|MRG-1: missing|||101^Required field missing^HL70357", "ERR|MRG^1^1^101&Required field missing&HL70357");
        assertThat(answer(MSH, Answer.no("AE", "100", "PID", "PID: missing"))).last().isEqualTo("ERR|PID^1^^100&Segment sequence error&HL70357");
        assertThat(answer(MSH, Answer.no("AR", "207", null, "too big"))).last().isEqualTo("ERR|^^^207&Application internal error&HL70357");
    }

    @Test void noFrom25HasAFieldForEach() {
        assertThat(answer(MSH.replace("|2.4|", "|2.5.1|"), Answer.no("AR", "201", "MSH-9", "MSH-9: not this event"))).endsWith(
                "MSA|AR|7\\T\\7|MSH-9: not this event", "ERR||MSH^1^9|201^Unsupported event code^HL70357|E||||MSH-9: not this event");
    }

    @Test void theirNamesComeBackTheOtherWayRound() {
        assertThat(answer(MSH.replace("ROUTE|ROUTE", "HUB|501A"), Answer.yes(List.of()))).first().asString().startsWith("MSH|^~\\&|HUB|501A|PAS|RCB|");
    }

    @Test void theirDelimitersAreUsed() {
        assertThat(answer("MSH^~|\\&^SENDING^200M^RECEIVING^200^2012^^ADT~A24^2003^P^2.4", Answer.no("AE", "100", "PID", "a|b^c"))).endsWith(
                "MSA^AE^2003^a\\R\\b\\F\\c^^^100~Segment sequence error~HL70357", "ERR^PID~1~~100&Segment sequence error&HL70357");
    }

    @Test void theirLettersAreUsed() {
        var message = "MSH|^~\\&|PÄS|RCB|||2027||ADT^A01|1|P|2.4||||||8859/1\r".getBytes(StandardCharsets.ISO_8859_1);

        var bytes = Acknowledgement.to(message, "501").write(Answer.yes(List.of()), "OWN1", NOW);

        assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).contains("|PÄS|RCB|");
    }

    @Test void withoutAHeaderThereIsStillAnAnswer() {
        assertThat(answer("hello", Answer.no("AR", "100", "MSH", "no MSH"))).containsExactly(
                "MSH|^~\\&|SANDSTONE|501|||20270708125100+0100||ACK|OWN1||2.4", "MSA|AR||no MSH|||100^Segment sequence error^HL70357",
                "ERR|MSH^1^^100&Segment sequence error&HL70357");
    }

    @Test void ourOwnIdIsShortAndNeverTheSame() {
        assertThat(ControlId.next(NOW)).hasSize(20).matches("[0-9A-Z]+").isNotEqualTo(ControlId.next(NOW));
    }
}
