package uk.sandstone.site.pages;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import uk.sandstone.testing.House;

/** What the modules of this house are written of: pages, code and words. */
final class Sources {

    private Sources() { }

    static List<Path> pages() {
        return files(".xhtml");
    }

    static List<Path> code() {
        return files(".java");
    }

    /** Every text by its key, of all modules. */
    static Map<String, String> texts() {
        var texts = new TreeMap<String, String>();
        bundles().forEach(file -> {
            var bundle = new Properties();
            try {
                bundle.load(new StringReader(read(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            bundle.forEach((key, words) -> texts.put((String) key, (String) words));
        });
        return texts;
    }

    /** The keys of every bundle, one after the other. */
    static List<String> keys() {
        return bundles().stream().flatMap(file -> read(file).lines()).map(line -> line.split("\\s*[=:]", 2)[0].strip())
                .filter(key -> !key.isEmpty() && !key.startsWith("#")).toList();
    }

    private static List<Path> bundles() {
        return files(".properties").stream().filter(file -> file.toString().contains("/META-INF/texts/")).toList();
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As people say where it is: from the modules' folder on. */
    static String name(Path file) {
        return House.root().resolve("modules").relativize(file).toString();
    }

    private static List<Path> files(String ending) {
        try (var walk = Files.walk(House.root().resolve("modules"))) {
            return walk.filter(file -> file.toString().endsWith(ending) && file.toString().contains("/src/main/")
                    && !file.toString().contains("/modules/testing/") && !file.toString().contains("/modules/benchmark/")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
