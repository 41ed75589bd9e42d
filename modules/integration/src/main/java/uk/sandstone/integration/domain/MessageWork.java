package uk.sandstone.integration.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import uk.sandstone.integration.api.Notice;
import uk.sandstone.kernel.TimeOrderedId;
import uk.sandstone.platform.api.Inbox;
import uk.sandstone.platform.api.Inbox.Message;
import uk.sandstone.platform.api.Inbox.State;

/**
 * The work on one message: what it says goes to its stay, and what follows from that is done, all in one transaction with the
 * note that it is done. So a crash undoes all of it, and working it twice changes nothing.
 */
@ApplicationScoped
class MessageWork {

    private static final int MOST_TRIES = 8; // the inbox waits twice as long each time: four minutes in all

    @Inject Inbox inbox;
    @Inject Understanding understanding;
    @Inject DischargeCases stays;
    @Inject Homecoming homecoming;
    @Inject Held held;
    @Inject MessageBook messages;
    @Inject Troubles troubles;
    @Inject Counts counts;
    @Inject Clock clock;

    /** @param taken told the message's id before the work, which may fail */
    @Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = Exception.class)
    public boolean next(Consumer<UUID> taken) {
        var now = clock.instant();
        var due = inbox.takeAccepted(1, now);
        if (due.isEmpty()) return false;
        taken.accept(due.get(0).id());
        work(due.get(0), now);
        return true;
    }

    private void work(Message message, Instant now) {
        var sender = understanding.sender(message).ods().text();
        var notice = understanding.of(message);
        var key = meantStay(sender, notice);
        stays.lock(sender, key);
        leaveOtherStay(message.id(), sender, key, now);
        var stay = stays.of(sender, key).orElseGet(() -> begin(sender, key, message.at()));
        if (stay.person() != null) stays.lock("person", stay.person().value().toString());
        var asked = stay.hear(new Told(message.id(), message.at(), notice), now);
        messages.understood(message.id(), notice, now);
        homecoming.follow(stay, asked, now);
        held.settle(stay, message.id());
        if (message.attempts() > 0) mended(message.id());
        counts.worked(stay.state().name());
    }

    /**
     * A notice about the person alone (a death, two identities that are one) names no stay: it is heard in the newest one in
     * which this sender told the same NHS number, else by itself.
     */
    private String meantStay(String sender, Notice notice) {
        var numbers = Stream.of(notice.toldNumber(), notice.mergedNumber()).filter(Objects::nonNull).toList();
        if (notice.stay() != null || numbers.isEmpty()) return notice.caseKey();
        return stays.newestTelling(sender, numbers).map(DischargeCase::caseKey).orElse(notice.caseKey());
    }

    private void mended(UUID message) {
        troubles.mended(Troubles.FAILED, message, "integration.mended.worked");
        troubles.mended(Troubles.CONFLICT, message, "integration.mended.worked");
    }

    /** Read anew, a message may turn out to speak of another stay than we thought. */
    private void leaveOtherStay(UUID message, String sender, String key, Instant now) {
        stays.with(message).filter(s -> !s.sender().equals(sender) || !s.caseKey().equals(key)).ifPresent(other -> {
            stays.lock(other.sender(), other.caseKey());
            homecoming.follow(other, other.forget(message, now), now);
        });
    }

    private DischargeCase begin(String sender, String key, Instant at) {
        var stay = DischargeCase.begin(TimeOrderedId.next(), sender, key, at);
        stays.add(stay);
        return stay;
    }

    /** The work was undone, and may do next time. @return false when it has been tried often enough */
    @Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = Exception.class)
    public boolean again(UUID id) {
        var message = inbox.find(id).filter(m -> m.state() == State.ACCEPTED);
        if (message.isPresent() && message.get().attempts() >= MOST_TRIES) return false;
        message.ifPresent(m -> inbox.settle(id, State.ACCEPTED, "integration.again-soon"));
        return true;
    }

    /** The work was undone; the message is a person's from here. */
    @Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = Exception.class)
    public void failed(UUID id, String why) {
        var now = clock.instant();
        Optional<Message> message = inbox.find(id).filter(m -> m.state() == State.ACCEPTED);
        if (message.isEmpty()) return; // another node was faster
        inbox.settle(id, State.FAILED, why);
        messages.understood(id, null, now);
        troubles.failed(id, message.get().sender(), why, now);
        counts.worked(State.FAILED.name());
    }
}
