package uk.sandstone.journey.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.sandstone.people.api.PersonId;

/**
 * Shows every journey under the person whose record is kept. Two that are open become one walk: the one that goes on holds
 * both their promises, the other is joined to it and comes back whole when the merge is undone (ADR 0050). The same steps
 * serve a merge and its undoing: part, show, join.
 */
@ApplicationScoped
class MergeJourneys {

    private static final Comparator<Journey> GOES_ON_FIRST = Comparator
            .comparing((Journey j) -> j.owner().isEmpty())
            .thenComparing(Journey::firstContact).thenComparing(j -> j.id().value());

    @Inject Journeys journeys;
    @Inject MergedPeople merged;
    @Inject GapKeeper gaps;
    @Inject Clock clock;

    /** First one walk, then under one name: the database never sees two open ones under one name. */
    void merge(UUID merge, UUID kept, UUID mergedAway) {
        var group = journeys.shownUnder(Set.of(merged.survivorOf(kept), merged.survivorOf(mergedAway)));
        merged.put(merge, mergedAway, kept);
        walkOn(group);
        show(group);
        gaps.look(group, "gap.because.merged");
        gaps.nobodyWaits(new PersonId(mergedAway), "gap.because.merged");
        lookAtPerson(merged.survivorOf(kept), "gap.because.merged");
    }

    /** The other way round: first under their own names, then open again. */
    void unmerge(UUID merge, UUID kept, UUID restored) {
        var group = journeys.shownUnder(Set.of(merged.survivorOf(kept)));
        merged.remove(merge);
        show(group);
        walkOn(group);
        gaps.look(group, "gap.because.unmerged");
        lookAtPerson(merged.survivorOf(kept), "gap.because.unmerged");
        lookAtPerson(merged.survivorOf(restored), "gap.because.unmerged");
    }

    private void show(List<Journey> group) {
        group.forEach(j -> j.showUnder(nameOf(j)));
        journeys.flush();
    }

    private void walkOn(List<Journey> group) {
        var now = clock.instant();
        part(group, now);
        join(group, now);
        journeys.flush();
    }

    /** What was joined is its own again, unless it was walked to an agreed ending as part of the same person's journey. */
    private void part(List<Journey> group, Instant now) {
        var byId = group.stream().collect(Collectors.toMap(j -> j.id().value(), j -> j));
        for (var journey : group) {
            journey.joinedTo().map(byId::get).filter(other -> other.isOpen() || !nameOf(other).equals(nameOf(journey)))
                    .ifPresent(other -> journey.partFrom(other, now));
        }
    }

    private void join(List<Journey> group, Instant now) {
        group.stream().filter(Journey::isOpen).collect(Collectors.groupingBy(this::nameOf)).values().forEach(open -> {
            var goesOn = open.stream().min(GOES_ON_FIRST).orElseThrow();
            open.stream().filter(j -> j != goesOn).forEach(j -> j.joinTo(goesOn, now));
        });
    }

    /** The person under whose name it is shown, now that a merge was made or undone. */
    private UUID nameOf(Journey journey) {
        return merged.survivorOf(journey.person());
    }

    private void lookAtPerson(UUID person, String because) {
        gaps.lookAtPerson(new PersonId(person), because);
    }
}
