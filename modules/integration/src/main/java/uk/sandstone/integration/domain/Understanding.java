package uk.sandstone.integration.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import uk.sandstone.integration.api.Notice;
import uk.sandstone.integration.wire.Reading;
import uk.sandstone.integration.wire.Senders;
import uk.sandstone.integration.wire.WireFormat;
import uk.sandstone.kernel.OdsCode;
import uk.sandstone.platform.api.Inbox.Message;

/** Reads a kept message as we read it today. Keeps nothing: a preview calls it as well as the work. */
@ApplicationScoped
class Understanding {

    @Inject @Any Instance<WireFormat> formats;
    @Inject Senders senders;

    /** @throws CannotWork with the reason as a text key */
    Notice of(Message message) {
        var reading = format(message).read(message.body(), message.headers());
        if (reading instanceof Reading.Refused refused) throw new CannotWork(refused.why());
        var notice = ((Reading.Understood) reading).notice();
        if (notice.caseKey() == null || notice.caseKey().isBlank()) throw new CannotWork("integration.no-stay-id");
        return notice.happenedAt() == null ? happenedWhenHeard(notice, message) : notice;
    }

    /** The sender as we know it today: one that was unknown then may be known now. */
    Senders.Sender sender(Message message) {
        return OdsCode.read(message.sender()).flatMap(senders::byOds).filter(Senders.Sender::active)
                .orElseThrow(() -> new CannotWork("integration.sender-unknown"));
    }

    private WireFormat format(Message message) {
        return formats.stream().filter(f -> f.reads(message.contentType())).findFirst()
                .orElseThrow(() -> new CannotWork("integration.no-reader"));
    }

    private static Notice happenedWhenHeard(Notice n, Message message) {
        return new Notice(n.kind(), n.sender(), n.senderName(), n.caseKey(), message.at(), n.about(), n.toldNumber(), n.stay(),
                n.pathway(), n.asTold(), n.carer(), n.consent(), n.safeguarding(), n.contacts(), n.mergedNumber(), n.died(),
                n.withdrawnBecause(), n.warnings());
    }
}
