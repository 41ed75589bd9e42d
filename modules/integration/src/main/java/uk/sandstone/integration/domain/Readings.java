package uk.sandstone.integration.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import uk.sandstone.integration.api.FeedDesk.Difference;
import uk.sandstone.integration.api.FeedDesk.Difference.Change;
import uk.sandstone.platform.api.Inbox.Message;
import uk.sandstone.platform.api.Texts;

/** What we make of a message today, beside what we made of it when it was worked. */
@ApplicationScoped
class Readings {

    @Inject MessageBook messages;
    @Inject Understanding understanding;
    @Inject Texts texts;

    Difference difference(Message message) {
        var then = messages.readings(message.id()).stream().map(MessageReading::notice).filter(Objects::nonNull)
                .reduce((older, newer) -> newer).orElse(null);
        try {
            return new Difference(changes(then, NoticeText.write(understanding.of(message))), null);
        } catch (CannotWork cannot) {
            return new Difference(List.of(), texts.say(cannot.why()));
        }
    }

    private List<Change> changes(String then, String now) {
        var before = leaves(NoticeText.facts(then));
        var after = leaves(NoticeText.facts(now));
        var names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        return names.stream().filter(name -> !Objects.equals(before.get(name), after.get(name)))
                .map(name -> new Change(called(name), before.get(name), after.get(name))).toList();
    }

    private String called(String name) {
        var key = "integration.fact." + name;
        return texts.has(key) ? texts.say(key) : name;
    }

    private static Map<String, String> leaves(Map<String, Object> facts) {
        var found = new TreeMap<String, String>();
        collect("", facts, found);
        return found;
    }

    private static void collect(String name, Object value, Map<String, String> found) {
        if (value instanceof Map<?, ?> map) map.forEach((k, v) -> collect(name.isEmpty() ? k.toString() : name + "." + k, v, found));
        else if (value instanceof List<?> list && !list.isEmpty()) found.put(name, inWords(list));
        else if (value != null && !(value instanceof List<?>)) found.put(name, value.toString());
    }

    private static String inWords(List<?> list) {
        var words = new ArrayList<String>();
        for (var one : list) words.add(one instanceof Map<?, ?> map ? String.join(" ", map.values().stream().map(Object::toString).toList())
                : one.toString());
        return String.join("; ", words);
    }
}
