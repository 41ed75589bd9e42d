package uk.sandstone.integration.hl7;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BatchTest {

    private static Optional<List<String>> messages(String file) {
        return Batch.messages(file.getBytes(StandardCharsets.UTF_8))
                .map(all -> all.stream().map(m -> new String(m, StandardCharsets.UTF_8)).toList());
    }

    @Test void messagesAfterEachOtherAreTakenApartAsTheyCame() {
        assertThat(messages("\uFEFFMSH|1\r\nPID|Zoë\r\n\r\nMSH|2\r\nPID|b")).contains(
                List.of("\uFEFFMSH|1\r\nPID|Zoë\r\n\r\n", "MSH|2\r\nPID|b"));
    }

    @Test void aWholeBatchIsTaken() {
        assertThat(messages("FHS|x\rBHS|x\rMSH|1\rPID|a\rMSH|2\rBTS|2\rFTS|1\r")).contains(List.of("MSH|1\rPID|a\r", "MSH|2\r"));
        assertThat(messages("BHS|x\rMSH|1\rBTS\r")).contains(List.of("MSH|1\r"));
    }

    @Test void aBatchThatWasCutOffOrCountsOtherwiseIsNot() {
        assertThat(messages("FHS|x\rBHS|x\rMSH|1\rPID|a\rMSH|2\rPI")).isEmpty();
        assertThat(messages("BHS|x\rMSH|1\rMSH|2\rBTS|3\r")).isEmpty();
        assertThat(messages("BHS|x\rMSH|1\rBTS|99999999999\r")).isEmpty();
    }

    @Test void whatIsNoMessageStaysWhole() {
        assertThat(messages("hello\rworld")).contains(List.of("hello\rworld"));
    }

    @Test void framesLeftInAFileDoNoHarm() {
        assertThat(messages("\u000BMSH|1\r\u001C\r\u000BMSH|2\r\u001C\r").get()).hasSize(2);
    }
}
