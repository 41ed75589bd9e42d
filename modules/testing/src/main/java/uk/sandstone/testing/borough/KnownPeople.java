package uk.sandstone.testing.borough;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;

/** The people of the acceptance scenarios, who live in every borough; their birth dates and NHS numbers never change. */
final class KnownPeople {

    private final Instant now;
    private final List<Line> lines;

    KnownPeople(Instant now) {
        this.now = now;
        this.lines = Words.lines("known-people.txt").stream().map(Line::of).toList();
    }

    int count() {
        return lines.size();
    }

    Resident resident(int place) {
        var line = lines.get(place);
        var registered = now.minus(400L - place, ChronoUnit.DAYS);
        var home = new Resident.Home(line.street, "Saltmere", line.postcode);
        return new Resident(idOf(line), registered, line.liked, line.given, line.family, line.born, line.sex,
                line.nhsNumber, line.nhsNumber == null ? "ABSENT" : "VERIFIED", home, null, List.of(), List.of(line.phone), line.ways,
                null, line.restricted);
    }

    Optional<Walk> walk(int place) {
        var line = lines.get(place);
        if (line.walksWith.equals("-")) return Optional.empty();
        var dice = new SplittableRandom(place);
        var unowned = line.walksWith.equals("?");
        var owner = unowned ? null : Worker.idOf(line.walksWith);
        var nothing = line.promise.equals("-");
        var first = now.minus(unowned ? 3 : nothing ? line.days * 24L : 30 * 24L + place, ChronoUnit.HOURS);
        return Optional.of(new Walk(Ids.at(first, dice), idOf(line), line.introducedBy, line.why, first, first, owner, first,
                nothing ? first : null, null, null, nothing ? List.of() : List.of(promise(line, owner, first, dice))));
    }

    private Walk.Promise promise(Line line, UUID owner, Instant made, SplittableRandom dice) {
        var due = LocalDate.ofInstant(now, Saltmere.LONDON).plusDays(line.days).atTime(LocalTime.of(23, 59)).atZone(Saltmere.LONDON);
        return new Walk.Promise(Ids.at(made, dice), line.promise, owner, made, due.toInstant(), null, null);
    }

    private static UUID idOf(Line line) {
        return Ids.named("person", line.liked + " " + line.born);
    }

    private record Line(String liked, String given, String family, LocalDate born, String sex, String nhsNumber, String street,
                        String postcode, String phone, List<String> ways, String restricted, String walksWith,
                        String introducedBy, String why, String promise, int days) {

        static Line of(String text) {
            var part = Arrays.stream(text.split("\\|", -1)).map(String::strip).toArray(String[]::new);
            var ways = part[9].isEmpty() ? List.<String>of() : List.of(part[9].split("; "));
            return new Line(part[0], part[1], part[2], LocalDate.parse(part[3]), part[4], orNull(part[5]), part[6], part[7], part[8],
                    ways, orNull(part[10]), part[11], part[12], part[13], part[14], part[15].isEmpty() ? 0 : Integer.parseInt(part[15]));
        }

        private static String orNull(String text) {
            return text.isEmpty() ? null : text;
        }
    }
}
