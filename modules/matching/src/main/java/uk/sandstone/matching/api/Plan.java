package uk.sandstone.matching.api;

import java.util.List;
import uk.sandstone.matching.api.Waiting.Pair;

/** Who could go where, all at once: a proposal to talk about, never a decision. */
public record Plan(List<Pair> matches) {

    public Plan {
        matches = List.copyOf(matches);
    }

    public int placed() {
        return matches.size();
    }

    public long worth() {
        return matches.stream().mapToLong(Pair::worth).sum();
    }

    /** The least that anybody's match suits them; 0 when nobody is matched. */
    public int lowestForAPerson() {
        return matches.stream().mapToInt(Pair::personWorth).min().orElse(0);
    }
}
