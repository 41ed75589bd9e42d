package uk.sandstone.people.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import uk.sandstone.kernel.NhsNumber;
import uk.sandstone.kernel.Postcode;

/** Takes apart what was typed into the one box. What has a shape of its own goes first; the rest are words. */
final class Typed {

    private static final int MOST_LETTERS = 200, MOST_ASKS = 8, DIGITS_WITHOUT_AREA = 6, DIGITS_OF_A_WHOLE_NUMBER = 10;
    private static final Pattern POSTCODE = Pattern.compile("(?i)\\b[a-z]{1,2}[0-9][a-z0-9]?\\s*[0-9][a-z]{2}\\b");
    private static final Pattern NHS_NUMBER = Pattern.compile("\\b[0-9]{3}[ -]?[0-9]{3}[ -]?[0-9]{4}\\b");
    private static final Pattern DAY_FIRST = Pattern.compile("\\b([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})\\b");
    private static final Pattern YEAR_FIRST = Pattern.compile("\\b([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})\\b");
    private static final Pattern PHONE = Pattern.compile("\\+?\\(?[0-9][0-9 ()-]{4,}[0-9]");
    private static final Pattern YEAR = Pattern.compile("\\b(19|20)[0-9]{2}\\b");
    private static final Pattern OUTWARD = Pattern.compile("(?i)\\b[a-z]{1,2}[0-9][a-z0-9]?\\b");

    private final List<Ask> asks = new ArrayList<>();
    private String rest;

    private Typed(String typed) {
        rest = typed;
    }

    static List<Ask> read(String typed) {
        if (typed == null) return List.of();
        var reading = new Typed(typed.strip().substring(0, Math.min(MOST_LETTERS, typed.strip().length())));
        reading.take(POSTCODE, found -> Postcode.read(found.group()).map(Typed::postcode));
        reading.take(DAY_FIRST, found -> Optional.of(day(found.group(3), found.group(2), found.group(1))));
        reading.take(YEAR_FIRST, found -> Optional.of(day(found.group(1), found.group(2), found.group(3))));
        reading.take(NHS_NUMBER, found -> NhsNumber.read(found.group()).map(Typed::nhsNumber));
        reading.take(PHONE, found -> phone(found.group()));
        reading.take(YEAR, found -> Optional.of(new Ask(Ask.Kind.BORN, found.group(), List.of("born:" + found.group(), "home:" + found.group()))));
        reading.take(OUTWARD, found -> Optional.of(outward(found.group().toLowerCase(Locale.ROOT))));
        Words.of(reading.rest).forEach(word -> reading.asks.add(Ask.word(word)));
        return reading.asks.stream().limit(MOST_ASKS).toList();
    }

    private void take(Pattern shape, Function<MatchResult, Optional<Ask>> reader) {
        rest = shape.matcher(rest).replaceAll(found -> {
            var ask = reader.apply(found);
            ask.ifPresent(asks::add);
            return ask.isPresent() ? " " : java.util.regex.Matcher.quoteReplacement(found.group());
        });
    }

    static Ask postcode(Postcode postcode) {
        return new Ask(Ask.Kind.POSTCODE, postcode.text(), List.of("postcode:" + postcode.text().replace(" ", "").toLowerCase(Locale.ROOT)));
    }

    private static Ask outward(String outward) {
        return new Ask(Ask.Kind.POSTCODE, outward.toUpperCase(Locale.ROOT), List.of("postcode:" + outward, "home:" + outward));
    }

    private static Ask day(String year, String month, String day) {
        var key = "%s%02d%02d".formatted(year, Integer.parseInt(month), Integer.parseInt(day));
        return new Ask(Ask.Kind.BORN, key, List.of("born:" + key));
    }

    /** Ten digits may be a right NHS number by chance and yet a phone number, when they begin with 0. */
    static Ask nhsNumber(NhsNumber number) {
        var keys = number.digits().startsWith("0") ? List.of("nhs:" + number.digits(), "phone:" + number.digits()) : List.of("nhs:" + number.digits());
        return new Ask(Ask.Kind.NHS_NUMBER, number.digits(), keys);
    }

    /** Empty when it has too few digits. Without an area code the last six are looked up, and all of them compared. */
    static Optional<Ask> phone(String typed) {
        var digits = phoneDigits(typed);
        if (digits.length() < DIGITS_WITHOUT_AREA) return Optional.empty();
        var key = digits.length() >= DIGITS_OF_A_WHOLE_NUMBER ? digits : digits.substring(digits.length() - DIGITS_WITHOUT_AREA);
        return Optional.of(new Ask(Ask.Kind.PHONE, digits, List.of("phone:" + key)));
    }

    /** As people.phone_keys() does it: +44 and 0044 become 0. */
    static String phoneDigits(String typed) {
        return typed.replaceAll("[^0-9]", "").replaceFirst("^(0044|44)0?", "0");
    }
}
