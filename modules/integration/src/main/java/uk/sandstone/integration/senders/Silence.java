package uk.sandstone.integration.senders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.sandstone.integration.wire.Watch;
import uk.sandstone.journey.api.GapRegister;
import uk.sandstone.journey.api.GapRegister.Outside;
import uk.sandstone.place.api.PlaceBook;
import uk.sandstone.place.api.WorkerId;
import uk.sandstone.place.api.WorkerView;
import uk.sandstone.platform.api.Inbox;
import uk.sandstone.platform.api.Texts;

/**
 * A ward that has gone quiet looks like a ward where nobody goes home. Whoever is quiet for longer than usual and its margin
 * stands on the gap register until it is heard again (T40).
 */
@ApplicationScoped
class Silence implements Watch {

    static final String RULE = "gap.sender-quiet";
    private static final Logger LOG = Logger.getLogger(Silence.class.getName());

    @Inject KnownSenders senders;
    @Inject Inbox inbox;
    @Inject GapRegister gaps;
    @Inject PlaceBook places;
    @Inject Texts texts;
    @Inject @ConfigProperty(name = "ward.duty.username") Optional<String> onDuty;

    @Override public void look(Instant now) {
        var heard = inbox.lastHeard();
        for (var sender : senders.all()) judge(sender, heard, now);
    }

    private void judge(KnownSender sender, Map<String, Instant> heard, Instant now) {
        var last = heard.get(sender.ods());
        var quiet = sender.active() && now.isAfter(sender.quietFrom(last));
        if (!sender.isQuiet(quiet, now)) return;
        if (quiet) {
            LOG.warning("sender " + sender.ods() + " has gone quiet");
            gaps.enter(new Outside(RULE, sender.id(), null, words(sender), last == null ? now : last, owner(now), "/integration/quiet"));
        } else {
            gaps.leave(RULE, sender.id(), texts.say("integration.mended.heard"));
        }
    }

    private String words(KnownSender sender) {
        return texts.say("integration.gap.quiet", sender.name(), usually(sender.usually()));
    }

    private String usually(Duration usually) {
        return usually.toHours() >= 1 ? texts.say("integration.every.hours", usually.toHours())
                : texts.say("integration.every.minutes", usually.toMinutes());
    }

    private WorkerId owner(Instant now) {
        var today = now.atZone(java.time.ZoneId.of("Europe/London")).toLocalDate();
        return onDuty.flatMap(name -> places.workerCalled(name, today)).map(WorkerView::id).orElse(null);
    }
}
