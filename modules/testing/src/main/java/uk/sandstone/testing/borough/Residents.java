package uk.sandstone.testing.borough;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/**
 * Makes residents, each from their place in the row alone: the first two thousand are the same people in a borough of two
 * hundred thousand. Birth dates are fixed; when somebody moved in goes by today.
 */
final class Residents {

    private static final LocalDate AGES_AT = LocalDate.of(2027, 1, 1);
    private static final Words NAMES = Words.read("names.txt", true);
    private static final Words SAYINGS = Words.read("words.txt", false);
    private static final Map<String, List<String>> SHORT = Words.lines("short-names.txt").stream().map(line -> line.split(": "))
            .collect(Collectors.toMap(parts -> parts[0], parts -> Arrays.asList(parts[1].split(", "))));

    /** Numbers that Ofcom keeps for fiction; those after the first two are for boroughs of more people. */
    private static final List<String> FICTION = List.of("01632 960", "07700 900", "0117 496 0", "0118 496 0", "0121 496 0",
            "0131 496 0", "0141 496 0", "0151 496 0", "0161 496 0", "020 7946 0", "0113 496 0", "0114 496 0", "0115 496 0");

    private Residents() { }

    /** @param place in the row, from 0 */
    static Resident at(int place, Instant now, SplittableRandom dice) {
        var today = LocalDate.ofInstant(now, Saltmere.LONDON);
        var origin = pick(dice, 78, "english", 9, "southasian", 6, "african", 7, "european");
        var sex = dice.nextInt(100) < 56 ? "female" : "male";
        var age = pick(dice, 62, "old", 24, "mid", 14, "young");
        var given = NAMES.any(origin + "." + sex + "." + age, dice);
        var family = NAMES.any(origin + ".family", dice);
        var where = Neighbourhood.values()[dice.nextInt(Neighbourhood.values().length)];
        var since = today.minusDays(dice.nextInt(30, 12_000));
        var number = NhsNumbers.of(place).orElse(null);
        var registered = now.minus(dice.nextInt(40 * 24, 1_500 * 24), ChronoUnit.HOURS);
        return new Resident(Ids.at(registered, dice), registered, liked(given, family, sex, dice), given, family,
                born(age, dice), sex, number, number == null ? "ABSENT" : dice.nextInt(100) < 88 ? "VERIFIED" : "UNVERIFIED",
                home(where, dice), since, before(since, dice), phones(place, dice), ways(dice), where.practice(),
                dice.nextInt(1000) < 3 ? "Somebody they fear works for the council." : null);
    }

    private static LocalDate born(String age, SplittableRandom dice) {
        int years = switch (age) {
            case "old" -> dice.nextInt(66, 98);
            case "mid" -> dice.nextInt(42, 66);
            default -> dice.nextInt(18, 42);
        };
        return AGES_AT.minusYears(years).minusDays(dice.nextInt(365));
    }

    private static String liked(String given, String family, String sex, SplittableRandom dice) {
        int way = dice.nextInt(100);
        if (way < 6) return (sex.equals("female") ? "Mrs " : "Mr ") + family;
        var shorter = SHORT.get(given);
        if (way < 45 && shorter != null) return shorter.get(dice.nextInt(shorter.size())) + " " + family;
        return given + " " + family;
    }

    private static Resident.Home home(Neighbourhood where, SplittableRandom dice) {
        return new Resident.Home(dice.nextInt(1, 120) + " " + NAMES.any("street", dice), "Saltmere", where.postcode(dice));
    }

    private static List<Resident.PastHome> before(LocalDate until, SplittableRandom dice) {
        int homes = dice.nextInt(100) < 70 ? 0 : dice.nextInt(1, 3);
        var before = new ArrayList<Resident.PastHome>();
        for (int i = 0; i < homes; i++) {
            var from = until.minusDays(dice.nextInt(400, 5_000));
            var where = Neighbourhood.values()[dice.nextInt(Neighbourhood.values().length)];
            before.add(0, new Resident.PastHome(home(where, dice), from, until));
            until = from;
        }
        return before;
    }

    private static List<String> phones(int place, SplittableRandom dice) {
        var phones = new ArrayList<String>();
        if (dice.nextInt(100) < 70) phones.add(number(place < Staff.PEOPLE_EACH_EIGHT ? 0 : 2 + dice.nextInt(FICTION.size() - 2), dice));
        if (dice.nextInt(100) < 55) phones.add(number(place < Staff.PEOPLE_EACH_EIGHT ? 1 : dice.nextInt(FICTION.size()), dice));
        return phones;
    }

    private static String number(int range, SplittableRandom dice) {
        return FICTION.get(range) + String.format("%03d", dice.nextInt(200, 1000)); // below 200: workers, wards and scenarios
    }

    private static List<String> ways(SplittableRandom dice) {
        int ways = dice.nextInt(100) < 65 ? 0 : dice.nextInt(1, 3);
        return SAYINGS.all("ways").stream().skip(dice.nextInt(SAYINGS.all("ways").size() - 2)).limit(ways).toList();
    }

    private static String pick(SplittableRandom dice, Object... sharesAndNames) {
        int left = dice.nextInt(100);
        for (int i = 0; i < sharesAndNames.length; i += 2) {
            left -= (Integer) sharesAndNames[i];
            if (left < 0) return (String) sharesAndNames[i + 1];
        }
        throw new IllegalArgumentException("shares of less than a hundred");
    }
}
