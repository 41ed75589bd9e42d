package uk.sandstone.platform.trial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import uk.sandstone.testing.House;
import uk.sandstone.testing.ModuleWar;

/** The module with the tests' own small pages, as a try-out with one demo person of each kind. */
public final class Pages {

    public static final String PEOPLE = """
            {"people": [
              {"name": "Tom Ade", "role": "CONNECTOR", "username": "tom", "password": "stepping-stone"},
              {"name": "Ros Pike", "roles": ["TEAM_LEAD", "administrator"], "username": "ros", "password": "river-bed"},
              {"name": "Mallory", "roles": ["SYSTEM"], "username": "mallory", "password": "quick-sand"}]}""";

    private Pages() { }

    public static WebArchive war() {
        var pages = House.module("platform").resolve("src/test/resources/pages");
        var war = ModuleWar.of("platform");
        try (var files = Files.walk(pages)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                war.addAsWebResource(file.toFile(), pages.relativize(file).toString());
            }
            var people = House.module("platform").resolve("target/demo-people.json");
            Files.writeString(people, PEOPLE);
            return war.addAsResource(new StringAsset(settings(people)), "META-INF/microprofile-config.properties");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String settings(Path people) {
        return """
                sandstone.profile=tryout
                sandstone.http.address=127.0.0.1
                sandstone.body.bytes=100000
                sandstone.tryout.clock=2027-01-06T09:00
                sandstone.tryout.people=%s
                """.formatted(people);
    }
}
