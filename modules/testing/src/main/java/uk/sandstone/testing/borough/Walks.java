package uk.sandstone.testing.borough;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * Makes the journeys: a quarter of the people have one, a quarter had one that ended as they agreed. Of the open ones most have
 * a next promise; some promises are late, with some nothing is planned, and a few have no owner, so that the gap register
 * has work to show.
 */
final class Walks {

    private static final Words SAYINGS = Words.read("words.txt", false);

    private final Instant now;
    private final LocalDate today;

    Walks(Instant now) {
        this.now = now;
        this.today = LocalDate.ofInstant(now, Saltmere.LONDON);
    }

    /** Empty for the half of the borough that needs nobody's help. */
    Optional<Walk> with(Resident person, String worker, SplittableRandom dice) {
        int kind = dice.nextInt(100);
        if (kind < 25) return Optional.of(open(person, worker, dice));
        return kind < 50 ? Optional.of(ended(person, worker, dice)) : Optional.empty();
    }

    private Walk open(Resident person, String worker, SplittableRandom dice) {
        int state = dice.nextInt(1000);
        if (state < 8) return unowned(person, dice);
        var owner = Worker.idOf(worker);
        var first = now.minus(dice.nextInt(6 * 24, 700 * 24), ChronoUnit.HOURS);
        var promises = kept(first, now, owner, dice);
        var heard = lastKept(promises, first);
        if (state < 45) return walk(person, first, heard, owner, heard, null, null, promises, dice);
        promises.add(next(owner, heard, state < 75 ? today.minusDays(dice.nextInt(1, 9)) : someDay(dice), dice));
        return walk(person, first, heard, owner, null, null, null, promises, dice);
    }

    private Walk unowned(Resident person, SplittableRandom dice) {
        var first = now.minus(dice.nextInt(1, 70), ChronoUnit.HOURS);
        return walk(person, first, first, null, first, null, null, List.of(), dice);
    }

    private Walk ended(Resident person, String worker, SplittableRandom dice) {
        var first = now.minus(dice.nextInt(60, 900), ChronoUnit.DAYS);
        var end = first.plus(dice.nextInt(20, 58), ChronoUnit.DAYS);
        var owner = Worker.idOf(worker);
        var promises = kept(first, end, owner, dice);
        return walk(person, first, end, owner, null, end, SAYINGS.any("ending", dice), promises, dice);
    }

    private Walk walk(Resident person, Instant first, Instant heard, UUID owner, Instant nothingSince, Instant end, String ending,
                      List<Walk.Promise> promises, SplittableRandom dice) {
        return new Walk(Ids.at(first, dice), person.id(), SAYINGS.any("introduced-by", dice), SAYINGS.any("why", dice), first, heard,
                owner, first, nothingSince, end, ending, promises);
    }

    private List<Walk.Promise> kept(Instant from, Instant until, UUID keeper, SplittableRandom dice) {
        var promises = new ArrayList<Walk.Promise>();
        int most = dice.nextInt(1, 4);
        for (int i = 0; i < most; i++) {
            var made = between(from, until, dice);
            var kept = between(made, until, dice);
            promises.add(new Walk.Promise(Ids.at(made, dice), SAYINGS.any("promise", dice), keeper, made,
                    kept.plus(1, ChronoUnit.DAYS), kept, SAYINGS.any("kept", dice)));
        }
        return promises;
    }

    private static Walk.Promise next(UUID keeper, Instant made, LocalDate day, SplittableRandom dice) {
        // a day without an hour means by its end (journey's V001)
        var time = dice.nextInt(100) < 60 ? LocalTime.of(23, 59) : LocalTime.of(dice.nextInt(9, 17), 0);
        return new Walk.Promise(Ids.at(made, dice), SAYINGS.any("promise", dice), keeper, made,
                day.atTime(time).atZone(Saltmere.LONDON).toInstant(), null, null);
    }

    /** A third within a week, the others within two months. */
    private LocalDate someDay(SplittableRandom dice) {
        return today.plusDays(dice.nextInt(100) < 35 ? dice.nextInt(1, 8) : dice.nextInt(8, 60));
    }

    private static Instant lastKept(List<Walk.Promise> promises, Instant otherwise) {
        return promises.stream().map(Walk.Promise::keptAt).max(Instant::compareTo).orElse(otherwise);
    }

    private static Instant between(Instant from, Instant until, SplittableRandom dice) {
        return from.plusSeconds(dice.nextLong(1, Math.max(2, ChronoUnit.SECONDS.between(from, until))));
    }
}
