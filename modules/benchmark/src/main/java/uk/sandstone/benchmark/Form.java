package uk.sandstone.benchmark;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A page's first form as plain HTML has it: enough for a benchmark to sign in without a browser. */
final class Form {

    private static final Pattern ACTION = Pattern.compile("<form[^>]*\\saction=\"([^\"]*)\"");
    private static final Pattern INPUT = Pattern.compile("<(?:input|button)[^>]*>");
    private static final Pattern NAME = Pattern.compile("\\sname=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile("\\svalue=\"([^\"]*)\"");

    private Form() { }

    static String action(String page) {
        var action = ACTION.matcher(page);
        if (!action.find()) throw new IllegalStateException("no form on the page");
        return action.group(1).replace("&amp;", "&");
    }

    /** Every named field of the page with the value it has. */
    static Map<String, String> fields(String page) {
        var fields = new LinkedHashMap<String, String>();
        INPUT.matcher(page).results().map(match -> match.group()).forEach(tag -> {
            var name = NAME.matcher(tag);
            var value = VALUE.matcher(tag);
            if (name.find()) fields.putIfAbsent(name.group(1), value.find() ? value.group(1) : "");
        });
        return fields;
    }

    static String encode(Map<String, String> fields) {
        return fields.entrySet().stream().map(field -> encode(field.getKey()) + "=" + encode(field.getValue())).collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
