package uk.sandstone.benchmark;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One form of a page as plain HTML has it: enough for a benchmark to fill it in without a browser. */
final class Form {

    private static final Pattern FORM = Pattern.compile("<form.*?</form>", Pattern.DOTALL);
    private static final Pattern ACTION = Pattern.compile("\\saction=\"([^\"]*)\"");
    private static final Pattern INPUT = Pattern.compile("<(?:input|button)[^>]*>");
    private static final Pattern NAME = Pattern.compile("\\sname=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile("\\svalue=\"([^\"]*)\"");

    private final String html;
    private final Map<String, String> fields = new LinkedHashMap<>();

    private Form(String html) {
        this.html = html;
        INPUT.matcher(html).results().map(match -> match.group()).forEach(tag -> {
            var name = NAME.matcher(tag);
            var value = VALUE.matcher(tag);
            if (name.find()) fields.putIfAbsent(name.group(1), value.find() ? value.group(1) : "");
        });
    }

    /** The form of the page that asks for this field; Faces puts the names of what it stands in around it. */
    static Form asking(String field, String page) {
        return FORM.matcher(page).results().map(match -> new Form(match.group()))
                .filter(form -> form.fields.keySet().stream().anyMatch(name -> isCalled(name, field)))
                .findFirst().orElseThrow(() -> new IllegalStateException("no form on the page asks for " + field));
    }

    Form fill(String field, String value) {
        fields.replaceAll((name, before) -> isCalled(name, field) ? value : before);
        return this;
    }

    String action() {
        var action = ACTION.matcher(html);
        if (!action.find()) throw new IllegalStateException("a form without an action");
        return action.group(1).replace("&amp;", "&");
    }

    String body() {
        return fields.entrySet().stream().map(field -> encode(field.getKey()) + "=" + encode(field.getValue())).collect(Collectors.joining("&"));
    }

    private static boolean isCalled(String name, String field) {
        return List.of(name.split(":")).contains(field);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
