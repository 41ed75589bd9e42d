package uk.sandstone.people.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import uk.sandstone.people.api.Found;
import uk.sandstone.people.api.NewPerson;
import uk.sandstone.people.api.PersonId;
import uk.sandstone.people.search.FindAlike;
import uk.sandstone.people.search.FindPeople;
import uk.sandstone.people.search.Hit;
import uk.sandstone.people.search.Known;
import uk.sandstone.people.search.Likeness;
import uk.sandstone.people.search.Reason;
import uk.sandstone.people.search.Sought;
import uk.sandstone.platform.api.Texts;

/** Turns what a search found into people as this reader may see them: survivors of merges, each once, reasons in words. */
@ApplicationScoped
class Finder {

    @Inject FindPeople search;
    @Inject FindAlike likenesses;
    @Inject People people;
    @Inject Sight sight;
    @Inject PersonLines lines;
    @Inject Texts texts;

    List<Found> find(String typed, int most) {
        return found(search.find(typed, most), Hit::known, this::reasons, Hit::certain, List.of(), most);
    }

    /** @param judged already known to be somebody else */
    List<Found> alike(NewPerson person, Collection<PersonId> judged, int most) {
        return found(likenesses(soughtAs(person), most), Likeness::known, likeness -> say(likeness.agrees()), any -> true, judged, most);
    }

    List<Likeness> likenesses(Sought sought, int most) {
        return likenesses.find(sought, most);
    }

    private static Sought soughtAs(NewPerson person) {
        var home = person.home() == null ? new NewPerson.Home(null, null, null) : person.home();
        var names = Stream.of(person.givenName(), person.likedName()).filter(Objects::nonNull).distinct().toList();
        return new Sought(names, person.familyName(), person.born(), person.sex(), person.nhsNumber() == null ? null : person.nhsNumber().digits(),
                home.street(), home.postcode(), person.phones() == null ? List.of() : person.phones());
    }

    private <T> List<Found> found(List<T> hits, Function<T, Known> known, Function<T, List<String>> reasons, Predicate<T> certain,
                                  Collection<PersonId> leftOut, int most) {
        var survivors = people.survivors(hits.stream().map(hit -> new PersonId(known.apply(hit).id())).toList());
        var drawn = lines.of(survivors.values());
        var found = new LinkedHashMap<PersonId, Found>();
        for (var hit : hits) {
            var survivor = survivors.get(new PersonId(known.apply(hit).id()));
            if (survivor == null || leftOut.contains(survivor.id())) continue;
            var line = drawn.get(survivor.id());
            if (line.name() != null) found.putIfAbsent(survivor.id(), new Found(line, withMerge(reasons.apply(hit), known.apply(hit))));
            else if (certain.test(hit)) found.putIfAbsent(survivor.id(), new Found(line, List.of(texts.say("people.why.kept-to-a-few"))));
        }
        return found.values().stream().limit(most).toList();
    }

    private List<String> withMerge(List<String> reasons, Known known) {
        if (known.mergedInto() == null) return reasons;
        var all = new ArrayList<>(reasons);
        all.add(texts.say("people.why.merged"));
        return all;
    }

    private List<String> reasons(Hit hit) {
        return say(hit.reasons());
    }

    List<String> say(List<Reason> reasons) {
        return reasons.stream().map(reason -> reason.in(texts)).toList();
    }
}
