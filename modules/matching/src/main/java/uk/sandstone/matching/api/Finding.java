package uk.sandstone.matching.api;

/** What a wish finds when it looks at two. Not to know is an answer of its own: it counts neither for nor against. */
public sealed interface Finding {

    /** In words that can be shown. */
    String words();

    /** @param share how fully the wish is met, above 0 to 1 */
    record For(String words, double share) implements Finding {
        public For {
            shareOf(share);
        }
    }

    /** @param share how strongly it speaks against, above 0 to 1 */
    record Against(String words, double share) implements Finding {
        public Against {
            shareOf(share);
        }
    }

    record NotKnown(String words) implements Finding { }

    private static void shareOf(double share) {
        if (!(share > 0 && share <= 1)) throw new IllegalArgumentException("a share lies above 0, up to 1");
    }
}
