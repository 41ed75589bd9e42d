package uk.sandstone.matching.api;

import java.util.List;

/**
 * Everybody who was looked at: who fits, best first, and who is ruled out, each with all reasons.
 *
 * @param <H> with whom or where
 */
public record Shortlist<H>(List<Fit<H>> fits, List<RuledOut<H>> ruledOut) {

    /** @param findings one for each wish, the weightiest first */
    public record Fit<H>(H home, List<Weighed> findings) {

        /** What speaks for, less what speaks against, each by its weight. For ranking and planning; never shown alone. */
        public double worth() {
            return findings.stream().mapToDouble(Weighed::worth).sum();
        }

        public long notKnown() {
            return findings.stream().filter(one -> one.finding() instanceof Finding.NotKnown).count();
        }
    }

    public record Weighed(String wish, int weight, Finding finding) {

        double worth() {
            if (finding instanceof Finding.For good) return weight * good.share();
            if (finding instanceof Finding.Against bad) return -weight * bad.share();
            return 0;
        }
    }

    /** @param reasons every limit that speaks against it, not only the first */
    public record RuledOut<H>(H home, List<String> reasons) { }
}
