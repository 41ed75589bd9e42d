package uk.sandstone.integration.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.sandstone.integration.api.FeedDesk.Failed;
import uk.sandstone.integration.api.FeedDesk.Replay;
import uk.sandstone.integration.wire.Senders;
import uk.sandstone.kernel.OdsCode;
import uk.sandstone.place.api.WorkerView;
import uk.sandstone.platform.api.Inbox.Message;
import uk.sandstone.platform.api.Inbox.State;
import uk.sandstone.platform.api.Texts;

/** Messages as lines that people read: what is wrong, and who can mend it. */
@ApplicationScoped
class MessageLines {

    @Inject Senders senders;
    @Inject Duty duty;
    @Inject Texts texts;

    Failed failed(Message m) {
        return new Failed(m.id(), sender(m), phone(m), m.door(), m.at(), m.why() == null ? null : texts.say(m.why()), whoCanMend(m),
                duty.worker().map(WorkerView::name).orElse(null), m.attempts(), m.state().name());
    }

    Replay replay(MessageDecision decision, Message m) {
        return new Replay(m.id(), sender(m), decision.at(), decision.by(), decision.why(), m.state().name(),
                m.why() == null ? texts.say("integration.state." + m.state()) : texts.say(m.why()));
    }

    private String whoCanMend(Message m) {
        if (m.state() == State.CONFLICT || m.state() == State.REJECTED) return texts.say("integration.mend.ward");
        if (m.state() != State.FAILED) return null;
        return texts.say(m.why() != null && m.why().startsWith("integration.sender-") ? "integration.mend.sender" : "integration.mend.office");
    }

    private String sender(Message m) {
        return OdsCode.read(m.sender()).flatMap(senders::byOds).map(Senders.Sender::name).orElse(m.sender());
    }

    private String phone(Message m) {
        return OdsCode.read(m.sender()).flatMap(senders::byOds).map(Senders.Sender::phone).orElse(null);
    }
}
