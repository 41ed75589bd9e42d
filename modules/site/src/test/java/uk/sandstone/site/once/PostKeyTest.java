package uk.sandstone.site.once;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PostKeyTest {

    private static final Map<String, String[]> POST = Map.of("once", words("t"), "note", words("ab", "c"));

    @Test void theSamePostIsTheSameDeed() {
        assertThat(key("tom", "/page", POST)).isEqualTo(key("tom", "/page", Map.of("note", words("ab", "c"), "once", words("t"))));
    }

    @Test void anotherWordTokenPageOrWorkerIsAnotherDeed() {
        var first = key("tom", "/page", POST);

        assertThat(first).isNotEqualTo(key("tom", "/page", Map.of("once", words("t"), "note", words("a", "bc"))))
                .isNotEqualTo(key("tom", "/page", Map.of("once", words("u"), "note", words("ab", "c"))))
                .isNotEqualTo(key("tom", "/other", POST))
                .isNotEqualTo(key("priya", "/page", POST));
    }

    private static String key(String who, String page, Map<String, String[]> fields) {
        return PostKey.of(who, page, fields);
    }

    private static String[] words(String... words) {
        return words;
    }
}
