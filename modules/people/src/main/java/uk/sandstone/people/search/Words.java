package uk.sandstone.people.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Words as a search compares them, the same as people.plain() in the database: no accents, small letters, no signs. */
public final class Words {

    /** Letters that are no letter with an accent; the accents go by Unicode's own decomposition. */
    private static final Map<String, String> LETTERS = Map.ofEntries(Map.entry("ß", "ss"), Map.entry("æ", "ae"), Map.entry("œ", "oe"),
            Map.entry("ø", "o"), Map.entry("ł", "l"), Map.entry("đ", "d"), Map.entry("ð", "d"), Map.entry("þ", "th"), Map.entry("ı", "i"),
            Map.entry("ħ", "h"), Map.entry("ŋ", "n"), Map.entry("ŧ", "t"), Map.entry("ĸ", "q"), Map.entry("ŀ", "l"), Map.entry("ŉ", "n"),
            Map.entry("ĳ", "ij"), Map.entry("ſ", "s"));

    private Words() { }

    static List<String> of(String... texts) {
        var plain = plain(String.join(" ", java.util.Arrays.stream(texts).filter(java.util.Objects::nonNull).toList()));
        return plain.isEmpty() ? List.of() : List.of(plain.split(" "));
    }

    public static String plain(String said) {
        if (said == null) return "";
        var small = Normalizer.normalize(said, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
        for (var letter : LETTERS.entrySet()) small = small.replace(letter.getKey(), letter.getValue());
        return small.replaceAll("['`´‘’]", "").replaceAll("[\\s!-/:-@\\[-`{-~–—]+", " ").strip();
    }
}
