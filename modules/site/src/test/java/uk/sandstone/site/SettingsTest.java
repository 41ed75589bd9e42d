package uk.sandstone.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.sandstone.testing.House;

/** Whoever runs Sandstone finds each setting in one file, with its default. */
class SettingsTest {

    private static final Pattern SETTING = Pattern.compile("@ConfigProperty\\(name = \"([^\"]+)\"(?:, defaultValue = \"([^\"]*)\")?\\)");

    @ParameterizedTest
    @MethodSource("settings")
    void everySettingIsDescribed(String key, String usual) throws IOException {
        var described = Files.readString(House.root().resolve("config/sandstone.properties"));

        assertThat(described).containsPattern("(?m)^#?" + Pattern.quote(key + "=" + (usual == null ? "" : usual)));
    }

    @Test
    void settingsAreFoundAtAll() throws IOException {
        assertThat(settings()).hasSizeGreaterThan(20);
    }

    static Stream<Object[]> settings() throws IOException {
        try (var files = Files.walk(House.root().resolve("modules"))) {
            return files.filter(SettingsTest::isOurs).flatMap(SettingsTest::settingsIn).toList().stream();
        }
    }

    private static boolean isOurs(Path file) {
        return file.toString().contains("/src/main/java/") && file.toString().endsWith(".java");
    }

    private static Stream<Object[]> settingsIn(Path file) {
        try {
            return SETTING.matcher(Files.readString(file)).results().map(found -> new Object[] {found.group(1), found.group(2)});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
