package uk.sandstone.platform.watch;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.StringReader;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class JsonLinesTest {

    @Test void eachRecordIsOneLineOfJson() {
        var record = new LogRecord(Level.INFO, "two\nlines, \"quoted\" {0}");
        record.setParameters(new Object[] {7});
        record.setLoggerName("uk.sandstone.journey");

        var line = new JsonLines().format(record);

        assertThat(line).endsWith("\n").hasLineCount(1);
        var json = Json.createReader(new StringReader(line)).readObject();
        assertThat(json.getString("message")).isEqualTo("two\nlines, \"quoted\" 7");
        assertThat(json.getString("level")).isEqualTo("INFO");
        assertThat(json.getString("logger")).isEqualTo("uk.sandstone.journey");
        assertThat(json.getString("time")).matches("\\d{4}-\\d\\d-\\d\\dT.*Z");
    }

    @Test void anExceptionLeavesItsKindAndPlaceButNotItsWords() {
        var record = new LogRecord(Level.SEVERE, "fault ABCD-EFGH");
        record.setThrown(new IllegalStateException("Pauline Fry", new IllegalArgumentException("999 123 4567")));

        var line = new JsonLines().format(record);

        assertThat(line).contains("java.lang.IllegalStateException", "caused by java.lang.IllegalArgumentException", "JsonLinesTest")
                .doesNotContain("Pauline", "4567");
    }

    @Test void whyAStartFailedIsReadButOnlyUntilItIsOver() throws InterruptedException {
        var record = new LogRecord(Level.SEVERE, "Exception while loading the app");
        record.setThrown(new IllegalStateException("a try-out listens on a loopback address only"));
        JsonLines.begin();
        try {
            assertThat(new JsonLines().format(record)).contains("loopback address");
            var elsewhere = new Thread(() -> record.setMessage(new JsonLines().format(record)));
            elsewhere.start();
            elsewhere.join();
            assertThat(record.getMessage()).doesNotContain("loopback address");

            JsonLines.started();
            assertThat(new JsonLines().format(record)).doesNotContain("IllegalStateException: a try-out");
        } finally {
            JsonLines.end();
        }
    }

    @Test void aMessageThatOnlyLooksLikeAPatternIsWrittenAsItIs() {
        var record = new LogRecord(Level.INFO, "it's {not} a pattern");
        record.setParameters(new Object[] {7});

        assertThat(new JsonLines().format(record)).contains("it's {not} a pattern");
    }
}
