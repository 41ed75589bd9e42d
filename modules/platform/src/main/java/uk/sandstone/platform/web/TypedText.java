package uk.sandstone.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What somebody typed into a form whose work could not be done: it is shown or carried on, never lost. */
public final class TypedText {

    private static final String KEPT = "kept.";

    private TypedText() { }

    /** One field as the browser sent it. */
    public record Field(String name, String value) {

        /** The name under which the sign-in form carries it. */
        public String keptName() {
            return KEPT + name;
        }
    }

    /** Every field of the form, the technical ones too: enough to send it again. */
    public static List<Field> fieldsOf(HttpServletRequest post) {
        var fields = new ArrayList<Field>();
        post.getParameterMap().forEach((name, values) -> {
            for (var value : values) fields.add(new Field(name, value));
        });
        return List.copyOf(fields);
    }

    /** The fields that a sign-in form has carried, under their own names again. */
    public static List<Field> keptIn(HttpServletRequest post) {
        return fieldsOf(post).stream().filter(field -> field.name().startsWith(KEPT))
                .map(field -> new Field(field.name().substring(KEPT.length()), field.value())).toList();
    }

    /**
     * What a person would recognise as their own words, by the label of its field.
     *
     * @param labels gives a field's label, null for a field that is not for people (hidden, a button, a password)
     */
    static Map<String, String> readable(HttpServletRequest post, UnaryOperator<String> labels) {
        var typed = new LinkedHashMap<String, String>();
        for (var field : fieldsOf(post)) {
            var label = field.name().startsWith("jakarta.faces.") || field.value().isBlank() ? null : labels.apply(field.name());
            if (label != null) typed.merge(label, field.value(), (one, other) -> one + ", " + other);
        }
        return typed;
    }
}
