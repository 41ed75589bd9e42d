package uk.sandstone.site.tags;

import jakarta.faces.model.SelectItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import uk.sandstone.platform.api.Texts;

/** One thing to choose. Its key is what travels in the form; the value itself never does, so only offered values come back. */
record Option(Object value, String label, String hint) {

    String key() {
        return value == null ? "" : value instanceof Enum<?> e ? e.name() : value.toString();
    }

    /**
     * @param given a map of value to label; SelectItems; or bare values, such as enum constants
     * @param texts for bare values: the text key is this, a point and the value in lower case with hyphens
     */
    static List<Option> from(Object given, String texts) {
        var options = new ArrayList<Option>();
        if (given instanceof Map<?, ?> map) map.forEach((value, label) -> options.add(new Option(value, label.toString(), null)));
        else if (given instanceof Object[] array) Stream.of(array).forEach(one -> options.add(one(one, texts)));
        else if (given instanceof Iterable<?> many)
            StreamSupport.stream(many.spliterator(), false).forEach(one -> options.add(one(one, texts)));
        return options;
    }

    private static Option one(Object value, String texts) {
        if (value instanceof SelectItem item) return new Option(item.getValue(), item.getLabel(), item.getDescription());
        if (texts == null || texts.isBlank()) return new Option(value, String.valueOf(value), null);
        var name = value instanceof Enum<?> e ? e.name() : value.toString();
        return new Option(value, Tags.bean(Texts.class).say(texts + "." + name.toLowerCase(Locale.ROOT).replace('_', '-')), null);
    }
}
