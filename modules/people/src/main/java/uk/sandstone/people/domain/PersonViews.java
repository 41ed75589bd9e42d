package uk.sandstone.people.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.sandstone.people.api.PersonId;
import uk.sandstone.people.api.PersonView;
import uk.sandstone.people.api.SetAsideId;

/** Puts together what a person's page shows. */
@ApplicationScoped
class PersonViews {

    @Inject People people;
    @Inject Records records;
    @Inject PersonLines lines;

    PersonView of(Person person) {
        var merges = records.standingInto(person.id());
        var aside = records.toBePlaced(person.id());
        var names = names(Stream.concat(merges.stream(), aside.values().stream()).toList());
        return new PersonView(lines.of(person), person.known(), person.lived().stream().map(Lived::view).toList(),
                merges.stream().map(merge -> new PersonView.Merge(merge.id(), merge.merged(), names.get(merge.merged()), merge.why(), merge.at(), merge.byName())).toList(),
                aside.entrySet().stream().map(one -> setAside(one.getKey(), other(one.getValue(), person.id()), names)).toList(),
                person.isRestricted(), person.restrictedWhy().orElse(null), person.diedOn().orElse(null), person.version());
    }

    private Map<PersonId, String> names(List<Merge> merges) {
        var ids = merges.stream().flatMap(merge -> Stream.of(merge.kept(), merge.merged())).distinct().toList();
        var found = people.find(ids);
        var open = lines.of(found);
        return found.stream().filter(person -> open.get(person.id()).name() != null)
                .collect(Collectors.toMap(Person::id, PersonLines::fullName));
    }

    private static PersonId other(Merge merge, PersonId one) {
        return merge.kept().equals(one) ? merge.merged() : merge.kept();
    }

    private static PersonView.SetAside setAside(Change change, PersonId other, Map<PersonId, String> names) {
        return new PersonView.SetAside(new SetAsideId(change.id()), change.fact().textKey(), change.fact().words(change.became()),
                change.at(), change.byName(), names.get(other));
    }
}
