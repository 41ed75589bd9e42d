package uk.sandstone.site.tags;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A date as somebody typed it, in three parts, and what is wrong with it in words. Lenient about the month, as people write
 * it: 1, 01, Jan, January. Source: GOV.UK Design System, "Date input" and "Dates" (error messages, allow month names).
 */
record TypedDate(String day, String month, String year) {

    private static final List<String> MONTHS = List.of("january", "february", "march", "april", "may", "june", "july",
            "august", "september", "october", "november", "december");

    TypedDate {
        day = clean(day);
        month = clean(month);
        year = clean(year);
    }

    static TypedDate of(LocalDate date) {
        return date == null ? new TypedDate("", "", "")
                : new TypedDate("" + date.getDayOfMonth(), "" + date.getMonthValue(), "" + date.getYear());
    }

    boolean isBlank() {
        return (day + month + year).isEmpty();
    }

    /** @throws Wrong when this is no date, naming the fault and the first part to look at */
    LocalDate read() throws Wrong {
        if (day.isEmpty()) throw new Wrong("site.date.no-day", Part.DAY);
        if (month.isEmpty()) throw new Wrong("site.date.no-month", Part.MONTH);
        if (year.isEmpty()) throw new Wrong("site.date.no-year", Part.YEAR);
        if (!day.matches("[0-9]{1,2}")) throw new Wrong("site.date.not-real", Part.DAY);
        if (!year.matches("[0-9]{4}")) throw new Wrong("site.date.year-of-four", Part.YEAR);
        try {
            return LocalDate.of(Integer.parseInt(year), monthNumber(), Integer.parseInt(day));
        } catch (DateTimeException e) {
            throw new Wrong("site.date.not-real", Part.DAY);
        }
    }

    private int monthNumber() throws Wrong {
        if (month.matches("0?[1-9]|1[0-2]")) return Integer.parseInt(month);
        var name = month.toLowerCase(Locale.UK).replace(".", "");
        if (name.length() < 3) throw new Wrong("site.date.not-real", Part.MONTH);
        return IntStream.rangeClosed(1, 12).filter(n -> isShortFor(name, MONTHS.get(n - 1))).findFirst()
                .orElseThrow(() -> new Wrong("site.date.not-real", Part.MONTH));
    }

    /** "Sept" is as good as "Sep" and "September". */
    private static boolean isShortFor(String typed, String month) {
        return month.startsWith(typed);
    }

    private static String clean(String typed) {
        return typed == null ? "" : typed.strip();
    }

    enum Part { DAY, MONTH, YEAR }

    /** What is wrong, as a text key with the field's label as its argument. */
    static class Wrong extends Exception {
        private static final long serialVersionUID = 1L;
        final Part part;

        Wrong(String key, Part part) {
            super(key);
            this.part = part;
        }
    }
}
