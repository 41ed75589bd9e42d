package uk.sandstone.integration.domain;

import java.util.Optional;
import uk.sandstone.integration.wire.Intake.Outcome;
import uk.sandstone.integration.wire.Reading;
import uk.sandstone.integration.wire.Senders;
import uk.sandstone.platform.api.Inbox.State;

/** What the door is told and how the message is kept, before looking whether it came before. @param why a text key, or null */
record Verdict(Outcome outcome, State state, String why) {

    static final Verdict CONFLICT = new Verdict(Outcome.CONFLICT, State.CONFLICT, "integration.same-id-other-body");

    /** An unknown sender's message fails rather than being refused: once we know the sender, a replay takes it in. */
    static Verdict of(Optional<Senders.Sender> sender, Reading reading) {
        if (sender.isEmpty()) return new Verdict(Outcome.UNKNOWN_SENDER, State.FAILED, "integration.sender-unknown");
        if (!sender.get().active()) return new Verdict(Outcome.UNKNOWN_SENDER, State.FAILED, "integration.sender-stopped");
        if (reading instanceof Reading.Refused refused) return new Verdict(Outcome.REJECTED, State.REJECTED, refused.why());
        return new Verdict(Outcome.ACCEPTED, State.ACCEPTED, null);
    }
}
