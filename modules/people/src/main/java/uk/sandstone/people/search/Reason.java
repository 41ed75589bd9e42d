package uk.sandstone.people.search;

import java.util.List;
import uk.sandstone.platform.api.Texts;

/** Why somebody was found, or why they may or may not be the same: a text key and what fills its places. */
public record Reason(String key, List<Object> about) {

    static Reason of(String key, Object... about) {
        return new Reason(key, List.of(about));
    }

    public String in(Texts texts) {
        return texts.say(key, about.toArray());
    }
}
