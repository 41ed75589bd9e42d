package uk.sandstone.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.sandstone.platform.api.Role;
import uk.sandstone.platform.time.Profile;
import uk.sandstone.platform.trial.Pages;

class TryoutTest {

    @TempDir Path folder;

    @Test void inATryoutTheDemoPeopleComeInWithTheirRoles() throws IOException {
        var result = people(true).validate(new UsernamePasswordCredential("ros", "river-bed"));

        assertThat(((Caller) result.getCallerPrincipal()).actor().roles()).containsExactlyInAnyOrder(Role.TEAM_LEAD, Role.ADMINISTRATOR);
    }

    @ParameterizedTest @CsvSource({"tom,river-bed", "tom,''", "nobody,stepping-stone", "'',''"})
    void aWrongPasswordOpensNothing(String username, String password) throws IOException {
        assertThat(people(true).validate(new UsernamePasswordCredential(username, password)).getStatus()).isEqualTo(Status.INVALID);
    }

    @Test void outsideATryoutTheDemoPeopleDoNotExist() throws IOException {
        assertThat(people(false).validate(new UsernamePasswordCredential("tom", "stepping-stone")).getStatus()).isEqualTo(Status.NOT_VALIDATED);
    }

    @Test void noDemoPersonIsSandstoneItself() throws IOException {
        var result = people(true).validate(new UsernamePasswordCredential("mallory", "quick-sand"));

        assertThat(((Caller) result.getCallerPrincipal()).actor().roles()).isEmpty();
    }

    @ParameterizedTest @ValueSource(strings = {"0.0.0.0", "192.0.2.7", "::", "", "no such host.invalid"})
    void aTryoutThatOthersCouldReachDoesNotStart(String address) {
        assertThatThrownBy(() -> loopback(true, Optional.of(address).filter(given -> !given.isEmpty())).check())
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("loopback");
    }

    @ParameterizedTest @ValueSource(strings = {"127.0.0.1", "::1", "localhost"})
    void aTryoutOnThisMachineAloneStarts(String address) {
        assertThatCode(() -> loopback(true, Optional.of(address)).check()).doesNotThrowAnyException();
    }

    @Test void theRealThingListensWhereItLikes() {
        assertThatCode(() -> loopback(false, Optional.of("0.0.0.0")).check()).doesNotThrowAnyException();
    }

    private TryoutPeople people(boolean tryout) throws IOException {
        var people = new TryoutPeople();
        people.profile = profile(tryout);
        people.file = Optional.of(Files.writeString(folder.resolve("people.json"), Pages.PEOPLE).toString());
        return people;
    }

    private static TryoutLoopback loopback(boolean tryout, Optional<String> address) {
        var loopback = new TryoutLoopback();
        loopback.profile = profile(tryout);
        loopback.address = address;
        return loopback;
    }

    private static Profile profile(boolean tryout) {
        return new Profile() {
            @Override public boolean isTryout() {
                return tryout;
            }
        };
    }
}
