package uk.sandstone.platform.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.sandstone.platform.api.Actor;
import uk.sandstone.platform.api.Role;
import uk.sandstone.platform.time.Profile;

/**
 * The demo people of the try-out, from the JSON file that {@code sandstone.tryout.people} names:
 * {@code people[] {name, role or roles[], username, password}}. Read at each sign-in. Outside the try-out they do not exist.
 */
@ApplicationScoped
class TryoutPeople implements IdentityStore {

    @Inject Profile profile;
    @Inject @ConfigProperty(name = "sandstone.tryout.people") Optional<String> file;

    @Override public CredentialValidationResult validate(Credential credential) {
        if (!profile.isTryout() || file.isEmpty() || !(credential instanceof UsernamePasswordCredential shown)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        return read(Path.of(file.get())).getJsonArray("people").getValuesAs(JsonObject.class).stream()
                .filter(person -> isThem(person, shown)).findFirst()
                .map(person -> new CredentialValidationResult(new Caller(actor(person)), groups(person)))
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }

    private static boolean isThem(JsonObject person, UsernamePasswordCredential shown) {
        return person.getString("username").equals(shown.getCaller())
                && MessageDigest.isEqual(bytes(person.getString("password")), bytes(shown.getPasswordAsString()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Actor actor(JsonObject person) {
        var roles = groups(person).stream().map(Role::valueOf).filter(role -> role != Role.SYSTEM).collect(Collectors.toSet());
        return new Actor(person.getString("username"), person.getString("name"), roles);
    }

    private static Set<String> groups(JsonObject person) {
        var roles = person.containsKey("roles")
                ? person.getJsonArray("roles").getValuesAs(JsonString.class).stream().map(JsonString::getString)
                : Stream.of(person.getString("role"));
        return roles.map(role -> role.strip().toUpperCase().replace(' ', '_').replace('-', '_')).collect(Collectors.toSet());
    }

    private static JsonObject read(Path file) {
        try (var in = Files.newInputStream(file); var reader = Json.createReader(in)) {
            return reader.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException("sandstone.tryout.people names a file that cannot be read", e);
        }
    }
}
