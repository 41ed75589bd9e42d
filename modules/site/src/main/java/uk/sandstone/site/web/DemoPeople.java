package uk.sandstone.site.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.sandstone.platform.api.Texts;

/** The invented people of a try-out, with their passwords, for its sign-in page; nobody outside a try-out. */
@Named
@ApplicationScoped
public class DemoPeople {

    @Inject Texts texts;
    @Inject @ConfigProperty(name = "sandstone.profile", defaultValue = "real") String profile;
    @Inject @ConfigProperty(name = "sandstone.tryout.people") Optional<String> file;

    /** Somebody to sign in as. */
    public record Demo(String name, String role, String username, String password) { }

    private Demo demo(JsonObject person) {
        return new Demo(person.getString("name"), roleInWords(person), person.getString("username"), person.getString("password"));
    }

    private String roleInWords(JsonObject person) {
        var role = person.getString("role", "");
        var key = "site.role." + role.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
        return texts.has(key) ? texts.say(key) : role;
    }

    public List<Demo> getAll() {
        if (!profile.equals("tryout") || file.isEmpty() || !Files.isReadable(Path.of(file.get()))) return List.of();
        try (var in = Files.newInputStream(Path.of(file.get())); var json = Json.createReader(in)) {
            return json.readObject().getJsonArray("people").getValuesAs(this::demo);
        } catch (IOException e) {
            throw new UncheckedIOException("the people of the try-out cannot be read", e);
        }
    }
}
