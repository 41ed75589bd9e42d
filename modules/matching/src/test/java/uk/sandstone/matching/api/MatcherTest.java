package uk.sandstone.matching.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import uk.sandstone.matching.api.Shortlist.Fit;

/** Scenario J10: Zoe loves ferries and dogs, and needs a home without steps. */
class MatcherTest {

    private record Household(String name, boolean stepFree, boolean smokes, Boolean dog, Boolean nearFerry) { }

    private static final Household PATEL = new Household("Patel", true, false, true, true);
    private static final Household HILL = new Household("Hill", true, false, null, true);
    private static final Household ROWE = new Household("Rowe", true, false, false, null);
    private static final Household NGO = new Household("Ngo", false, true, false, true);

    private final Matcher<String, Household> matcher = new Matcher<>(
            List.of(limit("Without steps", home -> home.stepFree ? null : "Their room is upstairs; Zoe needs a home without steps."),
                    limit("No smoke", home -> home.smokes ? "Somebody smokes there." : null)),
            List.of(wish("Near the ferry", 2, Household::nearFerry), wish("A dog", 5, Household::dog)));

    @Test void whoFitsIsRankedByWhatSpeaksForIt() {
        assertThat(matcher.shortlist("Zoe", List.of(ROWE, HILL, PATEL)).fits()).extracting(Fit::home)
                .containsExactly(PATEL, HILL, ROWE);
    }

    @Test void whoIsRuledOutHearsEveryReason() {
        var ruledOut = matcher.shortlist("Zoe", List.of(PATEL, NGO)).ruledOut();

        assertThat(ruledOut).singleElement().satisfies(ngo -> assertThat(ngo.reasons()).containsExactly(
                "Their room is upstairs; Zoe needs a home without steps.", "Somebody smokes there."));
    }

    @Test void notKnownCountsNeitherForNorAgainst() {
        var hill = matcher.shortlist("Zoe", List.of(HILL)).fits().get(0);

        assertThat(hill.worth()).isEqualTo(2);
        assertThat(hill.notKnown()).isEqualTo(1);
        assertThat(hill.findings().get(0).finding()).isEqualTo(new Finding.NotKnown("A dog: not known yet."));
    }

    @Test void everyHouseholdIsOnOneSideOrTheOther() {
        var shortlist = matcher.shortlist("Zoe", List.of(PATEL, HILL, ROWE, NGO));

        assertThat(shortlist.fits().size() + shortlist.ruledOut().size()).isEqualTo(4);
    }

    private static HardLimit<String, Household> limit(String name, java.util.function.Function<Household, String> why) {
        return new HardLimit<>() {
            @Override public String name() {
                return name;
            }

            @Override public Optional<String> whyNot(String person, Household home) {
                return Optional.ofNullable(why.apply(home));
            }
        };
    }

    private static Wish<String, Household> wish(String name, int weight, java.util.function.Function<Household, Boolean> has) {
        BiFunction<String, Household, Finding> look = (person, home) -> {
            var answer = has.apply(home);
            if (answer == null) return new Finding.NotKnown(name + ": not known yet.");
            return answer ? new Finding.For(name + ".", 1) : new Finding.Against(name + ": no.", 1);
        };
        return new Wish<>() {
            @Override public String name() {
                return name;
            }

            @Override public int weight() {
                return weight;
            }

            @Override public Finding look(String person, Household home) {
                return look.apply(person, home);
            }
        };
    }
}
