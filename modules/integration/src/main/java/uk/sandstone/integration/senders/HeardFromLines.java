package uk.sandstone.integration.senders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import uk.sandstone.integration.api.SenderBook.HeardFrom;
import uk.sandstone.platform.api.Inbox;
import uk.sandstone.platform.api.Inbox.Message;
import uk.sandstone.platform.api.Inbox.State;
import uk.sandstone.platform.api.Texts;

/** Each sender in one line: last heard, usually, failed today. */
@ApplicationScoped
class HeardFromLines {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final List<State> FAULTS = List.of(State.FAILED, State.REJECTED, State.CONFLICT);
    private static final int MOST = 500; // faults of a day that are counted; beyond that the number says enough

    @Inject Inbox inbox;
    @Inject SenderCalls calls;
    @Inject Texts texts;

    List<HeardFrom> of(List<KnownSender> senders, Instant now) {
        var heard = inbox.lastHeard();
        var midnight = now.atZone(LONDON).toLocalDate().atStartOfDay(LONDON).toInstant();
        var faults = inbox.list(FAULTS, null, now.plusSeconds(1), MOST).stream().filter(m -> !m.at().isBefore(midnight))
                .collect(Collectors.groupingBy(Message::sender));
        return senders.stream().map(s -> line(s, heard.get(s.ods()), faults.getOrDefault(s.ods(), List.of()))).toList();
    }

    private HeardFrom line(KnownSender s, Instant heard, List<Message> faults) {
        var last = faults.isEmpty() || faults.get(0).why() == null ? null : texts.say(faults.get(0).why());
        return new HeardFrom(s.ods(), s.name(), s.phone(), heard, s.usually(), s.quiet(), s.active(), faults.size(), last,
                calls.latest(s.ods()).orElse(null));
    }
}
