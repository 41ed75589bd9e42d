package uk.sandstone.integration.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import uk.sandstone.integration.wire.Intake;
import uk.sandstone.integration.wire.Reading;
import uk.sandstone.integration.wire.Senders;
import uk.sandstone.kernel.OdsCode;
import uk.sandstone.platform.api.Inbox;
import uk.sandstone.platform.api.Inbox.Arrival;
import uk.sandstone.platform.api.Inbox.Kept;
import uk.sandstone.platform.api.Inbox.State;

/** Keeps what came in, under the key by which a repeat is known, in one commit. ADR 0301. */
@ApplicationScoped
class IntakeService implements Intake {

    private static final int LONGEST_NAME = 60; // of a sender we do not know: enough to find out who it is

    @Inject Inbox inbox;
    @Inject Senders senders;
    @Inject MessageBook messages;
    @Inject Troubles troubles;
    @Inject Counts counts;
    @Inject Clock clock;

    @Override
    @Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = Exception.class)
    public Taken take(String door, String sender, String key, String contentType, Map<String, String> headers, byte[] body,
                      Reading reading) {
        var known = OdsCode.read(sender).flatMap(senders::byOds);
        var verdict = Verdict.of(known, reading);
        var from = known.map(s -> s.ods().text()).orElse(calledItself(sender));
        var arrival = new Arrival(door, from, key, contentType, headers, body, clock.instant(), verdict.state(), verdict.why());
        var taken = settle(inbox.keep(arrival), arrival, verdict);
        counts.arrived(door, taken.outcome());
        return taken;
    }

    private Taken settle(Kept kept, Arrival arrival, Verdict verdict) {
        if (!kept.again()) return fresh(kept, arrival, verdict);
        if (!kept.sameBody()) return otherBody(kept, arrival, verdict);
        if (kept.state() == State.REJECTED || kept.state() == State.FAILED) {
            inbox.settle(kept.message(), verdict.state(), verdict.why());
            return fresh(kept, arrival, verdict);
        }
        messages.cameAgain(kept.message(), arrival.at());
        return new Taken(kept.message(), kept.state() == State.CONFLICT ? Outcome.CONFLICT : Outcome.DUPLICATE);
    }

    private Taken fresh(Kept kept, Arrival arrival, Verdict verdict) {
        if (verdict.outcome() == Outcome.UNKNOWN_SENDER) troubles.unknownSender(arrival.sender(), arrival.at());
        return new Taken(kept.message(), verdict.outcome());
    }

    /** The first body under a key was never applied when it was refused or failed: then this one is a mended message, not a conflict. */
    private Taken otherBody(Kept first, Arrival arrival, Verdict verdict) {
        var mended = first.state() == State.REJECTED || first.state() == State.FAILED;
        var other = mended ? verdict : verdict.outcome() == Outcome.ACCEPTED ? Verdict.CONFLICT : verdict;
        var beside = new Arrival(arrival.door(), arrival.sender(), arrival.key() + "~" + Digest.of(arrival.body()),
                arrival.contentType(), arrival.headers(), arrival.body(), arrival.at(), other.state(), other.why());
        var kept = inbox.keep(beside);
        if (!kept.again() && other == Verdict.CONFLICT) troubles.conflict(kept.message(), arrival.sender(), arrival.at());
        return settle(kept, beside, other);
    }

    private static String calledItself(String sender) {
        var name = Optional.ofNullable(sender).map(String::strip).filter(s -> !s.isEmpty()).orElse("?");
        return name.substring(0, Math.min(LONGEST_NAME, name.length())).toUpperCase(Locale.ROOT);
    }
}
