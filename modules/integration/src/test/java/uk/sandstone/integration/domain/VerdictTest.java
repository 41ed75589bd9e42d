package uk.sandstone.integration.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.sandstone.integration.domain.Notices.a;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.sandstone.integration.api.Notice.Kind;
import uk.sandstone.integration.wire.Intake.Outcome;
import uk.sandstone.integration.wire.Reading;
import uk.sandstone.integration.wire.Senders.Sender;
import uk.sandstone.kernel.OdsCode;
import uk.sandstone.platform.api.Inbox.State;

class VerdictTest {

    private static final Reading GOOD = new Reading.Understood(a(Kind.NOTIFY).notice());
    private static final Reading BAD = new Reading.Refused("integration.bad", "REC_BAD_REQUEST/invariant", null);

    private static Optional<Sender> sender(boolean active) {
        return Optional.of(new Sender(new OdsCode("RSL"), "Saltmere General", null, active));
    }

    @Test void aGoodMessageFromAKnownSenderIsAccepted() {
        assertThat(Verdict.of(sender(true), GOOD)).isEqualTo(new Verdict(Outcome.ACCEPTED, State.ACCEPTED, null));
    }

    @Test void aRefusedMessageIsKeptWithItsReason() {
        assertThat(Verdict.of(sender(true), BAD)).isEqualTo(new Verdict(Outcome.REJECTED, State.REJECTED, "integration.bad"));
    }

    @Test void aSenderWeDoNotKnowIsKeptForAPersonWhateverItSays() {
        assertThat(Verdict.of(Optional.empty(), BAD).outcome()).isEqualTo(Outcome.UNKNOWN_SENDER);
        assertThat(Verdict.of(Optional.empty(), GOOD).state()).isEqualTo(State.FAILED);
    }

    @Test void aStoppedSenderIsNotTakenIn() {
        assertThat(Verdict.of(sender(false), GOOD).why()).isEqualTo("integration.sender-stopped");
    }
}
