package uk.sandstone.site.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every key that a page or the code names has words somewhere, and the words are those that people here use. */
class TextsTest {

    /** A key in a page: {@code text['m.key']}, {@code text.say('m.key', …)}, and what a redirect says was done. */
    private static final Pattern IN_PAGE = Pattern.compile("text(?:\\.say\\(|\\[)\\s*'([^']+)'");
    /** A key in the code: what a rule says when it is broken, what the audit keeps, what a bean says, what a redirect says. */
    private static final Pattern IN_CODE = Pattern.compile(
            "(?:RuleBroken\\(|\\.say\\(|\\.keep\\(|label\\(\\)\\s*\\{\\s*return )\\s*\"([a-z-]+\\.[a-z0-9.-]+)\"|[?&]said=([a-z]+\\.[a-z0-9.-]+)");

    private final Map<String, String> texts = Sources.texts();

    @Test void everyKeyOnAPageHasWords() {
        var missing = new ArrayList<String>();
        for (var page : Sources.pages()) {
            for (var key : keysIn(IN_PAGE, Sources.read(page))) if (!isKnown(key)) missing.add(Sources.name(page) + ": " + key);
        }
        assertThat(missing).isEmpty();
    }

    @Test void everyKeyInTheCodeHasWords() {
        var missing = new ArrayList<String>();
        for (var file : Sources.code()) {
            for (var key : keysIn(IN_CODE, Sources.read(file))) if (!isKnown(key)) missing.add(Sources.name(file) + ": " + key);
        }
        assertThat(missing).isEmpty();
    }

    /** The server refuses to start with two: each module brings its own words and nobody else's. */
    @Test void noKeyHasWordsTwice() {
        assertThat(Sources.keys()).doesNotHaveDuplicates();
    }

    @Test void aKeyWithoutWordsIsFound() {
        assertThat(keysIn(IN_PAGE, "#{text['no.such.key']} #{text.say('nor.this', 1)}")).containsExactly("no.such.key", "nor.this");
        assertThat(keysIn(IN_CODE, "throw new RuleBroken(\"no.such.rule\"); audit.keep(\"no.such-deed\", p, q); return \"/x?a&said=no.such\";"))
                .containsExactly("no.such.rule", "no.such-deed", "no.such");
    }

    @Test void wordsAreThoseOfTheGlossary() {
        var avoided = AvoidWords.read();
        var found = new ArrayList<String>();
        texts.forEach((key, words) -> avoided.in(words).filter(word -> !avoided.mayStand(key, word)).forEach(word -> found.add(key + ": " + word)));
        for (var page : Sources.pages()) {
            avoided.in(Page.read(page).wordsOfItsOwn()).filter(word -> !avoided.mayStand(Sources.name(page), word))
                    .forEach(word -> found.add(Sources.name(page) + ": " + word));
        }
        assertThat(found).isEmpty();
    }

    @Test void aWordToAvoidIsFound() {
        var avoided = AvoidWords.read();

        assertThat(avoided.in("Three Service Users wait for a placement; ring her carer.")).containsExactlyInAnyOrder("service user", "placement", "carer");
        assertThat(avoided.in("Her unpaid carer Grace, in any case, is a Shared Lives carer.")).isEmpty();
    }

    /** A key that ends with a point is completed by the page: then some key must begin so. */
    private boolean isKnown(String key) {
        return key.endsWith(".") ? texts.keySet().stream().anyMatch(known -> known.startsWith(key)) : texts.containsKey(key);
    }

    private static List<String> keysIn(Pattern pattern, String source) {
        return pattern.matcher(source).results().map(hit -> hit.group(1) != null ? hit.group(1) : hit.group(2)).toList();
    }
}
