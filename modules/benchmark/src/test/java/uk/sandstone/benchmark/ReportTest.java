package uk.sandstone.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {

    @Test void thePercentileIsTheNearestRank() {
        var oneToHundred = LongStream.rangeClosed(1, 100).mapToObj(millis -> millis * 1_000_000).toList();

        assertThat(Percentiles.millis(oneToHundred, 50)).isEqualTo(50);
        assertThat(Percentiles.millis(oneToHundred, 95)).isEqualTo(95);
        assertThat(Percentiles.millis(List.of(7_000_000L), 99)).isEqualTo(7);
    }

    @Test void machinesReadTheSameFigures(@TempDir Path folder) throws IOException {
        new Report("intake").atLeast("FHIR", 250, "/s", 200).write(folder.resolve("figures.json"));

        assertThat(Files.readString(folder.resolve("figures.json"))).contains("\"measured\": 250.0", "\"met\": \"met\"", "\"commit\"");
    }

    @Test void aBarThatIsMissedIsSaid() {
        var report = new Report("intake").atLeast("FHIR", 199, "/s", 200).atMost("p95", 100, "ms", 100);

        var printed = new ByteArrayOutputStream();
        report.print(new PrintStream(printed, true, StandardCharsets.UTF_8));

        assertThat(printed.toString(StandardCharsets.UTF_8).lines().filter(line -> line.contains("FHIR"))).singleElement().asString().endsWith("not met");
    }
}
