package uk.sandstone.integration.hl7;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.sandstone.integration.wire.Intake.Outcome;

class ReceptionTest {

    private static final String GOOD = "MSH|^~\\&|PAS|RCB|ROUTE|ROUTE|202701081150||ADT^A03^ADT_A03|77|P|2.4|||||GBR|UNICODE\rEVN||202701081145\r"
            + "PID|1||9991230076^^^NHS||BOND^IRIS||19470502|2\rPV1|1|I|W7||||||||||||||||2139\r";

    private final House house = new House();

    private String answerTo(String message) {
        return new String(house.reception.take("mllp", null, message.getBytes(StandardCharsets.UTF_8)).bytes(), StandardCharsets.UTF_8);
    }

    @Test void aGoodMessageIsKeptAndThenAnswered() {
        assertThat(answerTo(GOOD)).contains("MSA|AA|77\r");
        assertThat(house.kept).singleElement().satisfies(kept -> {
            assertThat(kept.sender()).isEqualTo("RCB");
            assertThat(kept.key()).isEqualTo("77@PAS");
            assertThat(new String(kept.body(), StandardCharsets.UTF_8)).isEqualTo(GOOD);
        });
    }

    @Test void aDoubtfulNumberIsAcceptedAndNamedButNotRepeated() {
        assertThat(answerTo(GOOD.replace("9991230076", "3478526985"))).contains("MSA|AA|77|The NHS number does not pass its check", "(PID-3)").doesNotContain("3478526985", "BOND");
    }

    @Test void anotherVersionIsTakenAndNamed() {
        assertThat(answerTo(GOOD.replace("|2.4|", "|2.5|"))).contains("MSA|AA|77|This is not HL7 version 2.4");
    }

    @ParameterizedTest
    @CsvSource({"ACCEPTED, AA, ''", "DUPLICATE, AA, ''", "CONFLICT, AE, MSH^1^10^205", "UNKNOWN_SENDER, AR, MSH^1^4^204"})
    void theAnswerFollowsWhatBecameOfIt(Outcome outcome, String code, String error) {
        house.outcome = outcome;

        assertThat(answerTo(GOOD)).contains("MSA|" + code + "|77").contains(error);
    }

    @Test void whatIsRefusedIsKeptToo() {
        assertThat(answerTo(GOOD.replace("|2.4|", "|2.8|"))).contains("MSA|AR|77").contains("203^Unsupported version");
        assertThat(answerTo("no header at all")).contains("MSA|AR|");
        assertThat(house.kept).hasSize(2).last().satisfies(kept -> assertThat(kept.key()).startsWith("sha-256 "));
    }

    @Test void whatCannotBeKeptIsNotAnswered() {
        house.outcome = null;

        assertThatThrownBy(() -> answerTo(GOOD)).isInstanceOf(IllegalStateException.class);
    }
}
