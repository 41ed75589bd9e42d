package uk.sandstone.journey.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import uk.sandstone.journey.api.JourneyView;
import uk.sandstone.journey.api.JourneyView.HandOverLine;
import uk.sandstone.journey.api.JourneyView.HelloLine;
import uk.sandstone.journey.api.JourneyView.PromiseLine;
import uk.sandstone.place.api.WorkerId;

/** Turns a journey into what its page shows. A first hello to a record that was merged into this one counts too. */
@ApplicationScoped
class JourneyReader {

    @Inject Journeys journeys;
    @Inject RegisterReader register;
    @Inject Workers workers;
    @Inject Clock clock;

    JourneyView view(Journey journey) {
        var family = family(journey);
        var first = family.stream().min(Comparator.comparing(Journey::firstContact)).orElse(journey);
        var names = workers.names(everybodyIn(journey));
        var owner = journey.owner().orElse(null);
        return new JourneyView(journey.id(), journey.shownUnder(), first.introducedBy(), first.why(), first.firstContact(),
                owner == null ? null : new WorkerId(owner), names.get(owner), journey.takenAt(), journey.endedAt(),
                journey.agreedWords(), promises(journey, names), register.ofJourney(journey.id()), hellos(family),
                journey.handOvers().stream().map(h -> handOver(h, names)).toList(), journey.version());
    }

    /** This one and those that are walked on within it. */
    private List<Journey> family(Journey journey) {
        return journeys.shownUnder(List.of(journey.shownUnder().value())).stream()
                .filter(j -> j.id().equals(journey.id()) || j.joinedTo().filter(journey.id().value()::equals).isPresent())
                .toList();
    }

    private static List<UUID> everybodyIn(Journey journey) {
        var everybody = new ArrayList<UUID>();
        journey.owner().ifPresent(everybody::add);
        journey.promises().forEach(p -> everybody.add(p.keeper()));
        journey.handOvers().forEach(h -> everybody.addAll(Arrays.asList(h.from(), h.to())));
        return everybody;
    }

    private List<PromiseLine> promises(Journey journey, Map<UUID, String> names) {
        var now = clock.instant();
        var open = journey.openPromises().sorted(Comparator.comparing(Promise::due));
        var closed = journey.promises().stream().filter(p -> !p.isOpen())
                .sorted(Comparator.comparing(JourneyReader::closedAt).reversed());
        return Stream.concat(open, closed).map(p -> new PromiseLine(p.id(), p.what(), new WorkerId(p.keeper()),
                names.get(p.keeper()), p.due(), p.keptAt(), p.whatHappened(), p.letGoWhy(), p.isLate(now))).toList();
    }

    private static Instant closedAt(Promise promise) {
        return promise.keptAt() == null ? promise.letGoAt() : promise.keptAt();
    }

    private static List<HelloLine> hellos(List<Journey> family) {
        return family.stream().flatMap(j -> j.hellos().stream())
                .map(h -> new HelloLine(h.introducedBy(), h.why(), h.firstContact()))
                .sorted(Comparator.comparing(HelloLine::firstContact)).toList();
    }

    private static HandOverLine handOver(HandOver over, Map<UUID, String> names) {
        return new HandOverLine(over.from() == null ? null : names.get(over.from()), names.get(over.to()), over.note(),
                over.theyMeetOn(), over.at());
    }
}
