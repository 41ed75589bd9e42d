package uk.sandstone.testing.borough;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Lists of words from a text file: a section in brackets, below it one a line; lines of names are parted by commas. */
final class Words {

    private final Map<String, List<String>> sections = new HashMap<>();

    private Words() { }

    /** @param commas whether a line holds several */
    static Words read(String file, boolean commas) {
        var words = new Words();
        var section = "";
        for (var line : lines(file)) {
            if (line.startsWith("[")) section = line.substring(1, line.length() - 1);
            else words.sections.computeIfAbsent(section, none -> new ArrayList<>())
                    .addAll(commas ? Arrays.asList(line.split(", ")) : List.of(line));
        }
        return words;
    }

    static List<String> lines(String file) {
        try (var in = new BufferedReader(new InputStreamReader(Words.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            return in.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> all(String section) {
        return sections.get(section);
    }

    String any(String section, SplittableRandom dice) {
        var words = all(section);
        return words.get(dice.nextInt(words.size()));
    }
}
