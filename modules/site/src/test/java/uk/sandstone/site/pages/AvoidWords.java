package uk.sandstone.site.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The glossary's column "avoid" ({@code avoid-words.txt}) and where such a word may stand all the same ({@code avoid-words-allowed.txt}). */
final class AvoidWords {

    private final Map<String, Pattern> words = new LinkedHashMap<>();
    private final List<String> allowed;

    private AvoidWords() {
        for (var line : lines("/avoid-words.txt")) {
            var parts = line.split("\\s*\\|\\s*", 2);
            var pattern = parts.length > 1 ? parts[1] : "\\b" + Pattern.quote(parts[0]) + "s?\\b";
            words.put(parts[0], Pattern.compile(pattern, Pattern.CASE_INSENSITIVE));
        }
        allowed = lines("/avoid-words-allowed.txt");
    }

    static AvoidWords read() {
        return new AvoidWords();
    }

    Stream<String> in(String text) {
        return words.entrySet().stream().filter(word -> word.getValue().matcher(text).find()).map(Map.Entry::getKey);
    }

    boolean mayStand(String where, String word) {
        return allowed.contains(where + ": " + word);
    }

    private static List<String> lines(String resource) {
        try (var in = AvoidWords.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
