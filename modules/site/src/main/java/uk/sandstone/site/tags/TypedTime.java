package uk.sandstone.site.tags;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A time of day as people write it: 2:30pm, 2.30 pm, 14:30, 1430, 9am, noon, midnight. */
final class TypedTime {

    private static final Pattern SHAPE = Pattern.compile("([0-9]{1,2})(?:[:.]?([0-9]{2}))?\\s*(am|pm)?");

    private TypedTime() { }

    /** Empty when it is no time; a bare "9" is none, since morning and evening differ. */
    static Optional<LocalTime> read(String typed) {
        var text = typed.strip().toLowerCase(Locale.UK).replace("a.m.", "am").replace("p.m.", "pm");
        if (text.equals("noon") || text.equals("midday")) return Optional.of(LocalTime.NOON);
        if (text.equals("midnight")) return Optional.of(LocalTime.MIDNIGHT);
        var match = SHAPE.matcher(text);
        if (!match.matches() || match.group(2) == null && match.group(3) == null) return Optional.empty();
        int hour = Integer.parseInt(match.group(1));
        int minute = match.group(2) == null ? 0 : Integer.parseInt(match.group(2));
        boolean twelveHour = match.group(3) != null;
        if (minute > 59 || twelveHour && (hour < 1 || hour > 12) || hour > 23) return Optional.empty();
        return Optional.of(LocalTime.of(twelveHour ? hour % 12 + (match.group(3).equals("pm") ? 12 : 0) : hour, minute));
    }

    /** The way GOV.UK writes it: 2:30pm, 9am, midday, midnight. */
    static String write(LocalTime time) {
        if (time.equals(LocalTime.NOON)) return "midday";
        if (time.equals(LocalTime.MIDNIGHT)) return "midnight";
        int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        var minutes = time.getMinute() == 0 ? "" : ":%02d".formatted(time.getMinute());
        return hour + minutes + (time.getHour() < 12 ? "am" : "pm");
    }
}
