package uk.sandstone.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import uk.sandstone.platform.api.Actor;
import uk.sandstone.platform.api.NotAllowed;
import uk.sandstone.platform.api.Role;
import uk.sandstone.platform.api.SignedIn;
import uk.sandstone.platform.trial.TrialDesk;
import uk.sandstone.testing.ModuleWar;

@ArquillianTest
class RightsIT {

    private static final Actor TOM = new Actor("tom", "Tom Ade", Set.of(Role.CONNECTOR));

    @Deployment static WebArchive war() {
        return ModuleWar.of("platform");
    }

    @Inject SignedIn signedIn;
    @Inject TrialDesk desk;

    @Test void nobodyMayDoAnythingAndTheWrongRoleNotThis() {
        assertThatThrownBy(() -> desk.forConnectorsAndSandstone()).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> signedIn.as(TOM, () -> {
            desk.onlyForAdministrators();
            return null;
        })).isInstanceOf(NotAllowed.class);
        assertThat(signedIn.as(TOM, desk::forConnectorsAndSandstone)).isEqualTo("done");
        assertThat(signedIn.as(Actor.SANDSTONE, desk::forConnectorsAndSandstone)).isEqualTo("done");
    }

    @Test void aMethodThatNamesNoRoleIsForNobody() {
        assertThatThrownBy(() -> signedIn.as(Actor.SANDSTONE, () -> {
            desk.forNobody();
            return null;
        })).isInstanceOf(NotAllowed.class);
    }

    @Test void afterTheWorkWhoeverActedBeforeActsAgainEvenWhenItFailed() {
        signedIn.as(TOM, () -> {
            assertThatThrownBy(() -> signedIn.as(Actor.SANDSTONE, () -> {
                throw new IllegalStateException("no");
            })).isInstanceOf(IllegalStateException.class);
            assertThat(signedIn.actor()).contains(TOM);
            return null;
        });
        assertThat(signedIn.actor()).isEmpty();
    }

    @Test void aThreadWithoutARequestActsAsWhoeverItIsToldToAndIsNobodyAfterwards() {
        var elsewhere = CompletableFuture.runAsync(() -> {
            assertThat(signedIn.actor()).isEmpty();
            assertThat(signedIn.as(TOM, desk::forConnectorsAndSandstone)).isEqualTo("done");
            assertThat(signedIn.actor()).isEmpty();
        }, run -> new Thread(run).start());

        assertThatCode(elsewhere::join).doesNotThrowAnyException();
    }
}
