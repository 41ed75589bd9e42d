package uk.sandstone.integration.hl7;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import uk.sandstone.integration.wire.Reading.Understood;

/** Whatever bytes come, there is a reading and an answer; the published samples are broken in many ways to find out. */
class Hl7FormatFuzzTest {

    private static final Hl7Format FORMAT = Desk.format();
    private static final byte[] OURS = Desk.bytes("MSH|^~\\&|PAS|RCB|ROUTE|ROUTE|202701081150||ADT^A03^ADT_A03|77|P|2.4|||||GBR|UNICODE",
            "EVN||202701081145||||202701081140", "PID|1||9991230076^^^NHS||BOND^IRIS||19470502|2|||3 FERRY ROW^^SALTMERE^^SA9 4FR||01632",
            "NK1|1|BOND^ED|1", "PV1|1|I|W7^3|||||||||||||||| 2139^^^VISITID", "MRG|1");

    private static final List<byte[]> SAMPLES = samples();

    @Property(tries = 1000) void brokenMessagesAreReadOrRefused(@ForAll @IntRange(min = 0, max = 1000) int sample, @ForAll long seed) {
        check(broken(SAMPLES.get(sample % SAMPLES.size()), new Random(seed)));
    }

    @Property(tries = 500) void anyBytesAreReadOrRefused(@ForAll byte[] message) {
        check(message);
    }

    private static void check(byte[] message) {
        var reading = FORMAT.read(message, Map.of());
        if (reading instanceof Understood understood) {
            assertThat(understood.notice().happenedAt()).isNotNull();
            assertThat(understood.notice().caseKey()).isNotBlank();
            assertThat(understood.notice().sender()).isNotNull();
        }
        var answer = new String(Acknowledgement.to(message, "501").write(Answer.no("AR", "207", null, "no"), "1", Instant.EPOCH),
                StandardCharsets.ISO_8859_1);
        assertThat(answer.replace("\0", "")).startsWith("MSH").contains("MSA");
    }

    private static byte[] broken(byte[] message, Random chance) {
        var bytes = message.clone();
        for (int i = chance.nextInt(6); i >= 0 && bytes.length > 10; i--) {
            int at = chance.nextInt(bytes.length);
            bytes = switch (chance.nextInt(4)) {
                case 0 -> without(bytes, at, Math.min(bytes.length - at, 1 + chance.nextInt(40)));
                case 1 -> java.util.Arrays.copyOf(bytes, at);
                case 2 -> twice(bytes, at, Math.min(bytes.length - at, 1 + chance.nextInt(200)));
                default -> with(bytes, at, "|^~\\&\r\n\"0Z\0\u00FF".getBytes(StandardCharsets.ISO_8859_1)[chance.nextInt(12)]);
            };
        }
        return bytes;
    }

    private static byte[] with(byte[] bytes, int at, byte value) {
        bytes[at] = value;
        return bytes;
    }

    private static byte[] without(byte[] bytes, int at, int length) {
        var rest = new byte[bytes.length - length];
        System.arraycopy(bytes, 0, rest, 0, at);
        System.arraycopy(bytes, at + length, rest, at, rest.length - at);
        return rest;
    }

    private static byte[] twice(byte[] bytes, int at, int length) {
        var more = new byte[bytes.length + length];
        System.arraycopy(bytes, 0, more, 0, at + length);
        System.arraycopy(bytes, at, more, at + length, bytes.length - at);
        return more;
    }

    private static List<byte[]> samples() {
        var samples = new ArrayList<byte[]>(List.of(OURS));
        var folder = Path.of(System.getProperty("shared.data", ""), "nhs/hl7v2");
        if (!Files.isDirectory(folder)) return samples;
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) samples.add(asIfForUs(Files.readString(file)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return samples;
    }

    /** Or the gate would refuse most of them before the reader saw them. */
    private static byte[] asIfForUs(String message) {
        return message.replaceFirst("(MSH\\|\\^~\\\\&\\|[^|]*)\\|[^|]*\\|[^|]*\\|[^|]*\\|", "$1|RCB|ROUTE|ROUTE|")
                .replaceFirst("\\|2\\.[0-9.]+", "|2.4").replaceFirst("\\|[TD]\\|2", "|P|2").getBytes(StandardCharsets.UTF_8);
    }
}
