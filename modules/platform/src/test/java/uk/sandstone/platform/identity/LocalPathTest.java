package uk.sandstone.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @ParameterizedTest @ValueSource(strings = {"/", "/journey/mine.xhtml", "/people/story.xhtml?id=1&x=%2F%2Fevil"})
    void aPageOfOursIsKept(String path) {
        assertThat(LocalPath.orStart(path)).isEqualTo(path);
    }

    @ParameterizedTest @CsvSource({"//evil.example", "/\\evil.example", "https://evil.example", "evil", "/sign-in.xhtml?next=x", "/sign-out"})
    void anythingElseLeadsToTheStart(String path) {
        assertThat(LocalPath.orStart(path)).isEqualTo("/");
    }

    @Property void whateverSomebodyWritesThereTheHostStaysOurs(@ForAll String tail) {
        var path = LocalPath.orStart("/" + tail);

        assertThat(path).startsWith("/").doesNotStartWith("//").doesNotContain("\\", "\n", "\r", "\t");
    }

    @Property void aPathThatCanBeResolvedResolvesToOurHost(@ForAll String tail) {
        var path = LocalPath.orStart("/" + tail.replaceAll("[^A-Za-z0-9/?&=.%:@;_-]", "").replaceAll("%(?![0-9A-Fa-f]{2})", ""));

        assertThat(URI.create("https://care.example/").resolve(path).getHost()).isEqualTo("care.example");
    }
}
