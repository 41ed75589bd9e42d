package uk.sandstone.benchmark;

import java.util.List;

/** The nearest-rank percentile: the smallest measured value that at least this share of all values does not exceed. */
final class Percentiles {

    private Percentiles() { }

    /** @param percent above 0, at most 100 */
    static double millis(List<Long> nanos, double percent) {
        if (nanos.isEmpty()) throw new IllegalStateException("nothing was measured");
        var sorted = nanos.stream().sorted().toList();
        int rank = (int) Math.ceil(percent / 100 * sorted.size());
        return sorted.get(Math.max(rank, 1) - 1) / 1e6;
    }
}
