package uk.sandstone.integration.senders;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import uk.sandstone.integration.api.SenderBook;
import uk.sandstone.integration.api.SenderBook.HeardFrom;
import uk.sandstone.integration.api.SenderBook.NewSender;
import uk.sandstone.integration.api.SenderBook.Reply;
import uk.sandstone.integration.wire.Senders;
import uk.sandstone.journey.api.GapLine;
import uk.sandstone.journey.api.GapRegister;
import uk.sandstone.kernel.OdsCode;
import uk.sandstone.platform.api.Actor;
import uk.sandstone.platform.api.Lease;
import uk.sandstone.platform.api.MachineAccounts;
import uk.sandstone.platform.api.Role;
import uk.sandstone.platform.api.SignedIn;
import uk.sandstone.testing.ModuleWar;

/** T40: who is quiet for longer than usual and the margin is on the register, until it is heard again. */
@ArquillianTest
class SilenceIT {

    private static final Actor ADMIN = new Actor("ada", "Ada Wells", Set.of(Role.ADMINISTRATOR));
    private static final Actor LEAD = new Actor("dana", "Dana Okoro", Set.of(Role.TEAM_LEAD));

    @Deployment
    static WebArchive war() {
        return ModuleWar.of("integration");
    }

    @Inject SenderBook book;
    @Inject Senders senders;
    @Inject MachineAccounts machines;
    @Inject Silence silence;
    @Inject GapRegister gaps;
    @Inject Lease lease;
    @Inject SignedIn signedIn;
    private final OdsCode ward = new OdsCode("RQ" + (100 + new Random().nextInt(900)));

    @Test
    void aWardThatGoesQuietIsOnTheRegisterUntilItIsHeard() {
        keep();

        look(Instant.now().plus(Duration.ofMinutes(140)));
        assertThat(line().quiet()).isFalse();
        look(Instant.now().plus(Duration.ofMinutes(160)));

        assertThat(line().quiet()).isTrue();
        assertThat(quietOnes()).anyMatch(gap -> gap.words().contains("Ward 4A " + ward.text()));
        signedIn.as(LEAD, () -> { book.rang(ward, "Two go home tomorrow."); return null; });
        assertThat(line().lastCall().words()).isEqualTo("Two go home tomorrow.");
        look(Instant.now());
        assertThat(line().quiet()).isFalse();
        assertThat(quietOnes()).noneMatch(gap -> gap.words().contains(ward.text()));
    }

    @Test
    void aTokenSignsTheWardInAndOnlyTheNewestOne() {
        keep();
        var first = signedIn.as(ADMIN, () -> book.newToken(ward));
        var second = signedIn.as(ADMIN, () -> book.newToken(ward));

        assertThat(machines.byToken(first)).isEmpty();
        assertThat(machines.byToken(second)).hasValueSatisfying(actor -> {
            assertThat(actor.username()).isEqualTo(ward.text());
            assertThat(actor.roles()).containsExactly(Role.WARD_FEED);
        });
    }

    @Test
    void aSiteCountsAsItsTrustUnlessItIsKnownItself() {
        keep();

        assertThat(senders.byOds(new OdsCode(ward.text() + "01"))).hasValueSatisfying(s -> assertThat(s.ods()).isEqualTo(ward));
        assertThat(senders.byOds(new OdsCode("ZZ9"))).isEmpty();
    }

    private void keep() {
        signedIn.as(ADMIN, () -> {
            book.keep(new NewSender(ward, "Ward 4A " + ward.text(), "01632 960114", Duration.ofHours(2), Duration.ofMinutes(30),
                    Reply.NONE, null, true));
            return null;
        });
    }

    private void look(Instant at) {
        lease.runAlone("silence-it", () -> silence.look(at));
    }

    private HeardFrom line() {
        return signedIn.as(LEAD, book::senders).stream().filter(s -> s.ods().equals(ward.text())).findFirst().orElseThrow();
    }

    private List<GapLine> quietOnes() {
        return signedIn.as(LEAD, () -> gaps.open(new GapRegister.Filter(null, null, null, Silence.RULE), null, 200));
    }
}
