package uk.sandstone.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.sandstone.testing.Json;

/** What a benchmark measured, as a table for people and as JSON for machines, with what it was measured on. */
final class Report {

    private record Row(String what, double measured, String unit, String bar, String met) { }

    private final String name;
    private final Map<String, String> about = new LinkedHashMap<>();
    private final List<Row> rows = new ArrayList<>();

    Report(String name) {
        this.name = name;
        about.put("machine", Machine.inWords());
        about.put("java", Runtime.version().toString());
        about.put("commit", Machine.commit());
    }

    Report about(String what, Object value) {
        about.put(what, String.valueOf(value));
        return this;
    }

    Report measured(String what, double value, String unit) {
        rows.add(new Row(what, value, unit, "", ""));
        return this;
    }

    /** A figure that has a bar to reach, at least. */
    Report atLeast(String what, double value, String unit, double bar) {
        rows.add(new Row(what, value, unit, "≥ " + number(bar), value >= bar ? "met" : "not met"));
        return this;
    }

    /** A figure that has a bar to stay under. */
    Report atMost(String what, double value, String unit, double bar) {
        rows.add(new Row(what, value, unit, "≤ " + number(bar), value <= bar ? "met" : "not met"));
        return this;
    }

    void print(PrintStream out) {
        out.printf("%n%s%n", name);
        about.forEach((what, value) -> out.printf("  %-12s %s%n", what, value));
        out.printf("%n  %-58s %12s %-8s %-10s %s%n", "what", "measured", "unit", "bar", "");
        for (var row : rows) out.printf("  %-58s %12s %-8s %-10s %s%n", row.what, number(row.measured), row.unit, row.bar, row.met);
        out.println();
    }

    void write(Path file) throws IOException {
        Json.write(file.toAbsolutePath(), new Figures(name, about, rows));
    }

    /** As the machine reads it. */
    private record Figures(String benchmark, Map<String, String> about, List<Row> figures) { }

    private static String number(double value) {
        return Math.abs(value) >= 100 ? String.format("%,.0f", value) : String.format("%.2f", value);
    }

    /** The distribution's p50, p95 and p99 of durations in nanoseconds, as rows in milliseconds; only p95 has the bar. */
    Report latencies(String what, List<Long> nanos, double p95BarMillis) {
        measured(what + ", p50", Percentiles.millis(nanos, 50), "ms");
        atMost(what + ", p95", Percentiles.millis(nanos, 95), "ms", p95BarMillis);
        return measured(what + ", p99", Percentiles.millis(nanos, 99), "ms");
    }
}
