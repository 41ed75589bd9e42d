package uk.sandstone.integration.senders;

import static uk.sandstone.platform.api.Role.ADMINISTRATOR;
import static uk.sandstone.platform.api.Role.CONNECTOR;
import static uk.sandstone.platform.api.Role.INTEGRATION_OFFICER;
import static uk.sandstone.platform.api.Role.SOCIAL_WORKER;
import static uk.sandstone.platform.api.Role.SYSTEM;
import static uk.sandstone.platform.api.Role.TEAM_LEAD;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import uk.sandstone.integration.api.SenderBook;
import uk.sandstone.kernel.NotFound;
import uk.sandstone.kernel.OdsCode;
import uk.sandstone.kernel.RuleBroken;
import uk.sandstone.kernel.TimeOrderedId;
import uk.sandstone.platform.api.Audit;
import uk.sandstone.platform.api.Needs;
import uk.sandstone.platform.api.SignedIn;

/** Keeps the list of senders. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
class SenderBookService implements SenderBook {

    private static final int SHORTEST_TOKEN = 20;

    @Inject KnownSenders senders;
    @Inject SenderCalls calls;
    @Inject HeardFromLines lines;
    @Inject Audit audit;
    @Inject SignedIn signedIn;
    @Inject Clock clock;

    @Override @Needs({INTEGRATION_OFFICER, ADMINISTRATOR, SYSTEM})
    public void keep(NewSender sender) {
        var known = senders.find(sender.ods().text());
        known.ifPresentOrElse(k -> k.change(sender),
                () -> senders.add(KnownSender.of(sender, TimeOrderedId.next(), clock.instant())));
        audit.keep("integration.sender-kept", null, find(sender.ods()).id());
    }

    @Override @Needs({INTEGRATION_OFFICER, ADMINISTRATOR})
    public String newToken(OdsCode ods) {
        var token = Token.fresh();
        useToken(find(ods), token);
        return token;
    }

    @Override @Needs({ADMINISTRATOR, SYSTEM})
    public void useToken(OdsCode ods, String token) {
        if (token == null || token.length() < SHORTEST_TOKEN) throw new RuleBroken("integration.token-too-short", SHORTEST_TOKEN);
        useToken(find(ods), token);
    }

    private void useToken(KnownSender sender, String token) {
        sender.showsToken(Token.digest(token));
        audit.keep("integration.token-given", null, sender.id());
    }

    @Override @Needs({CONNECTOR, SOCIAL_WORKER, TEAM_LEAD, INTEGRATION_OFFICER, ADMINISTRATOR, SYSTEM})
    public List<HeardFrom> senders() {
        return lines.of(senders.all(), clock.instant());
    }

    @Override @Needs({CONNECTOR, SOCIAL_WORKER, TEAM_LEAD, INTEGRATION_OFFICER})
    public void rang(OdsCode ods, String whatTheySaid) {
        if (whatTheySaid == null || whatTheySaid.isBlank()) throw new RuleBroken("integration.say-what-they-said");
        var by = signedIn.actor().orElseThrow();
        calls.add(find(ods).ods(), clock.instant(), by.name(), whatTheySaid);
        audit.keep("integration.sender-rung", null, find(ods).id());
    }

    private KnownSender find(OdsCode ods) {
        return senders.find(ods.text()).orElseThrow(() -> new NotFound("sender", new UUID(0, 0)));
    }
}
