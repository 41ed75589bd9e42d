package uk.sandstone.platform.words;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.AbstractMap;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import uk.sandstone.platform.api.Texts;

/** The merged texts of all modules; to pages it is the map {@code text}. */
@Named("text")
@ApplicationScoped
public class Words extends AbstractMap<String, String> implements Texts {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.UK);

    private final Map<String, String> texts = Bundles.read(Words.class.getClassLoader());

    @Override public String say(String key, Object... arguments) {
        var words = get(key);
        if (arguments == null || arguments.length == 0) return words;
        var pattern = words.replace("'", "''");
        return new MessageFormat(pattern, Locale.UK).format(Arrays.stream(arguments).map(Words::readable).toArray());
    }

    @Override public boolean has(String key) {
        return containsKey(key);
    }

    @Override public String get(Object key) {
        if (key == null) return "";
        return texts.getOrDefault(key.toString(), key.toString());
    }

    @Override public boolean containsKey(Object key) {
        return key != null && texts.containsKey(key.toString());
    }

    @Override public Set<Entry<String, String>> entrySet() {
        return texts.entrySet();
    }

    private static Object readable(Object argument) {
        if (argument instanceof LocalDate day) return DAY.format(day);
        if (argument instanceof LocalTime time) return TIME.format(time);
        if (argument instanceof Instant at) {
            var there = at.atZone(LONDON);
            return DAY.format(there) + ", " + TIME.format(there);
        }
        return argument;
    }
}
