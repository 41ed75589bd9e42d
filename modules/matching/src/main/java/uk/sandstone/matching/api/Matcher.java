package uk.sandstone.matching.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import uk.sandstone.matching.api.Shortlist.Fit;
import uk.sandstone.matching.api.Shortlist.RuledOut;
import uk.sandstone.matching.api.Shortlist.Weighed;

/**
 * Shortlists and explains; people choose. A pure function of what it is given: with the data of a past day it gives the
 * reasons of that day.
 *
 * @param <P> who looks for a match
 * @param <H> with whom or where
 */
public final class Matcher<P, H> {

    private final List<HardLimit<P, H>> limits;
    private final List<Wish<P, H>> wishes;

    public Matcher(List<HardLimit<P, H>> limits, List<Wish<P, H>> wishes) {
        this.limits = List.copyOf(limits);
        this.wishes = wishes.stream().sorted(Comparator.comparingInt((Wish<P, H> wish) -> wish.weight()).reversed()).toList();
    }

    /** All who fit, best first; of equals the one we know more about. Every other one with every reason. */
    public Shortlist<H> shortlist(P person, Collection<? extends H> homes) {
        var fits = new ArrayList<Fit<H>>();
        var ruledOut = new ArrayList<RuledOut<H>>();
        for (H home : homes) {
            var reasons = whyNot(person, home);
            if (reasons.isEmpty()) fits.add(weigh(person, home));
            else ruledOut.add(new RuledOut<>(home, reasons));
        }
        fits.sort(Comparator.comparingDouble((Fit<H> fit) -> fit.worth()).reversed().thenComparing(Fit::notKnown));
        return new Shortlist<>(List.copyOf(fits), List.copyOf(ruledOut));
    }

    private List<String> whyNot(P person, H home) {
        var reasons = new ArrayList<String>(0);
        for (var limit : limits) limit.whyNot(person, home).ifPresent(reasons::add);
        return reasons;
    }

    private Fit<H> weigh(P person, H home) {
        var findings = new ArrayList<Weighed>(wishes.size());
        for (var wish : wishes) findings.add(new Weighed(wish.name(), wish.weight(), wish.look(person, home)));
        return new Fit<>(home, findings);
    }
}
