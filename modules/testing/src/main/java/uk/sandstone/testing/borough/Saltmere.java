package uk.sandstone.testing.borough;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A borough that does not exist, the same each time for the same clock: its places, who works there, who lives there and who
 * walks with whom. People are made one after the other and never all held, so it may be of any size.
 */
final class Saltmere {

    static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final long SEED = 20_270;

    private final int people;
    private final Instant now;
    private final KnownPeople known;
    private final Walks walks;

    /** @param now the time of the try-out's clock; promises and absences go by it */
    Saltmere(int people, Instant now) {
        this.people = people;
        this.now = now;
        this.known = new KnownPeople(now);
        this.walks = new Walks(now);
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, LONDON);
    }

    Instant now() {
        return now;
    }

    List<Worker> workers() {
        return Staff.everybody(people, today());
    }

    /** The people of the scenarios first. */
    Stream<Resident> residents() {
        return places().mapToObj(this::resident);
    }

    Stream<Walk> walks() {
        return places().boxed().flatMap(place -> place < known.count() ? known.walk(place).stream() : walk(place).stream());
    }

    private Resident resident(int place) {
        return place < known.count() ? known.resident(place) : Residents.at(place, now, dice(place, 1));
    }

    private Optional<Walk> walk(int place) {
        var person = resident(place);
        var worker = Staff.walksWith(place, Neighbourhood.of(person.home().postcode()));
        return walks.with(person, worker, dice(place, 2));
    }

    private IntStream places() {
        return IntStream.range(0, Math.max(people, known.count()));
    }

    private static SplittableRandom dice(int place, int throwFor) {
        // seeds in a row make generators whose throws resemble each other, so the seed itself is thrown first
        return new SplittableRandom(new SplittableRandom((SEED << 36) + ((long) place << 4) + throwFor).nextLong());
    }
}
