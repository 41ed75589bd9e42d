package uk.sandstone.integration.hl7;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Er7Test {

    private static final String NAMES = "PID|1||||O\u2019Neill^Zoë~Michał~Siân Tŵr";

    @ParameterizedTest(name = "MSH-18 {0} means {1}")
    @CsvSource({"UNICODE, UTF-8", "UNICODE UTF-8, UTF-8", "'', UTF-8", "ASCII, UTF-8", "UTF-8, UTF-8", "8859/15~UNICODE, ISO-8859-15",
        "UNICODE UTF-16, UTF-16", "8859/2, ISO-8859-2", "8859/1, windows-1252"})
    void lettersAreThoseOfTheHeader(String name, String charset) {
        var letters = Charset.forName(charset);
        var spoken = letters.newEncoder().canEncode(NAMES) ? NAMES : "PID|1||||Müller";
        var message = "MSH|^~\\&|PAS|RCB|||2026||ADT^A01|1|P|2.4||||||" + name + "\r" + spoken + "\r";

        var read = Er7.read(message.getBytes(letters));

        assertThat(read.lines().get(1)).isEqualTo(spoken);
        assertThat(read.doubtful()).isFalse();
    }

    @Test void westernBytesUnderTheNameUnicodeAreReadAndDoubted() {
        var bytes = ("MSH|^~\\&|PAS|RCB|||2026||ADT^A01|1|P|2.4||||||UNICODE\rPID|1||||Zoë\r").getBytes(StandardCharsets.ISO_8859_1);

        var read = Er7.read(bytes);

        assertThat(read.lines().get(1)).isEqualTo("PID|1||||Zoë");
        assertThat(read.doubtful()).isTrue();
    }

    @Test void lettersThatWeDoNotKnowAreReadAsIfNoneWereNamed() {
        var read = Er7.read("MSH|^~\\&|PAS|RCB|||2026||ADT^A01|1|P|2.3|||AL||44|ISO IR87\rPID|1||||Zoë".getBytes(StandardCharsets.UTF_8));

        assertThat(read.lines().get(1)).endsWith("Zoë");
    }

    @ParameterizedTest
    @CsvSource({"'\r'", "'\n'", "'\r\n'"})
    void anyLineEndSeparatesSegments(String end) {
        var read = Er7.read(("\uFEFF" + end + "MSH|^~\\&|A" + end + "EVN||2026" + end + end + "ZU1|x" + end).getBytes(StandardCharsets.UTF_8));

        assertThat(read.lines()).containsExactly("MSH|^~\\&|A", "EVN||2026", "ZU1|x");
    }

    @Test void aLineThatStartsNoSegmentBelongsToTheOneBefore() {
        var read = Er7.read("MSH|^~\\&|A\rNTE|1||first\nsecond\rPV1|1|I\r".getBytes(StandardCharsets.UTF_8));

        assertThat(read.lines()).containsExactly("MSH|^~\\&|A", "NTE|1||first second", "PV1|1|I");
    }
}
