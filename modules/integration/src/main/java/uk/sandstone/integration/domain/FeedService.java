package uk.sandstone.integration.domain;

import static uk.sandstone.platform.api.Role.CONNECTOR;
import static uk.sandstone.platform.api.Role.INTEGRATION_OFFICER;
import static uk.sandstone.platform.api.Role.SOCIAL_WORKER;
import static uk.sandstone.platform.api.Role.SYSTEM;
import static uk.sandstone.platform.api.Role.TEAM_LEAD;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import uk.sandstone.integration.api.FeedDesk;
import uk.sandstone.integration.domain.MessageDecision.Deed;
import uk.sandstone.kernel.NotFound;
import uk.sandstone.kernel.RuleBroken;
import uk.sandstone.platform.api.Actor;
import uk.sandstone.platform.api.Audit;
import uk.sandstone.platform.api.Inbox;
import uk.sandstone.platform.api.Inbox.Message;
import uk.sandstone.platform.api.Inbox.State;
import uk.sandstone.platform.api.Needs;
import uk.sandstone.platform.api.SignedIn;

/** Answers the pages of failed messages. Who repairs sees the message, never the person's record. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
class FeedService implements FeedDesk {

    private static final List<State> TROUBLED = List.of(State.FAILED, State.REJECTED, State.CONFLICT);

    private static final Instant FAR_AHEAD = Instant.parse("9999-01-01T00:00:00Z");

    @Inject Inbox inbox;
    @Inject MessageBook messages;
    @Inject MessageLines lines;
    @Inject MessageHistory history;
    @Inject Readings readings;
    @Inject DischargeCases stays;
    @Inject Troubles troubles;
    @Inject SignedIn signedIn;
    @Inject Audit audit;
    @Inject Clock clock;

    @Override @Needs({CONNECTOR, SOCIAL_WORKER, TEAM_LEAD, INTEGRATION_OFFICER})
    public List<Failed> failed(Instant before, int most) {
        return inbox.list(TROUBLED, null, before, most).stream().map(lines::failed).toList();
    }

    @Override @Needs({CONNECTOR, SOCIAL_WORKER, TEAM_LEAD, INTEGRATION_OFFICER, SYSTEM})
    public long failedCount(int most) {
        return inbox.list(TROUBLED, null, FAR_AHEAD, most).size();
    }

    @Override @Needs({TEAM_LEAD, INTEGRATION_OFFICER})
    public Raw raw(UUID id) {
        var message = find(id);
        var stay = stays.with(id);
        audit.keep("integration.message-read", stay.map(DischargeCase::person).map(p -> p.value()).orElse(null), id);
        return new Raw(lines.failed(message), new String(message.body(), StandardCharsets.UTF_8),
                stay.map(DischargeCase::id).orElse(null), history.of(message));
    }

    @Override @Needs({TEAM_LEAD, INTEGRATION_OFFICER})
    public Difference preview(UUID id) {
        return readings.difference(find(id));
    }

    @Override @Needs({INTEGRATION_OFFICER, SYSTEM})
    public void replay(List<UUID> ids, String why) {
        reason(why);
        for (var id : ids) {
            var message = find(id);
            messages.decided(id, Deed.REPLAY, why, me(), clock.instant());
            audit.keep("integration.message-replayed", null, id);
            if (message.state() != State.ACCEPTED) inbox.settle(id, State.ACCEPTED, "integration.replayed");
        }
    }

    @Override @Needs({INTEGRATION_OFFICER})
    public void setAside(UUID id, String why) {
        reason(why);
        if (!TROUBLED.contains(find(id).state())) throw new RuleBroken("integration.nothing-to-set-aside");
        messages.decided(id, Deed.SET_ASIDE, why, me(), clock.instant());
        audit.keep("integration.message-set-aside", null, id);
        inbox.settle(id, State.SET_ASIDE, "integration.set-aside-by-person");
        Stream.of(Troubles.FAILED, Troubles.CONFLICT).forEach(rule -> troubles.mended(rule, id, "integration.mended.set-aside"));
    }

    @Override @Needs({CONNECTOR, SOCIAL_WORKER, TEAM_LEAD, INTEGRATION_OFFICER})
    public List<Replay> replayed(Instant before, int most) {
        return messages.replays(before, most).stream()
                .flatMap(d -> inbox.find(d.message()).map(m -> lines.replay(d, m)).stream()).toList();
    }

    private static void reason(String why) {
        if (why == null || why.isBlank()) throw new RuleBroken("integration.say-why");
    }

    private String me() {
        return signedIn.actor().map(Actor::name).orElse(Actor.SANDSTONE.name());
    }

    private Message find(UUID id) {
        return inbox.find(id).orElseThrow(() -> new NotFound("message", id));
    }
}
