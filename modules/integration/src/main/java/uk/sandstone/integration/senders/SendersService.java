package uk.sandstone.integration.senders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.sandstone.integration.api.SenderBook;
import uk.sandstone.integration.wire.Senders;
import uk.sandstone.kernel.OdsCode;

/** Answers the doors: who is this, and do they mean us? */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
class SendersService implements Senders {

    @Inject KnownSenders senders;
    @Inject @ConfigProperty(name = "ward.destinations") Optional<String[]> ours; // the server casts here: no Optional of a List

    @Override public Optional<Sender> byToken(String token) {
        if (token == null || token.isBlank()) return Optional.empty();
        return senders.showing(Token.digest(token)).filter(KnownSender::active).map(KnownSender::toSender);
    }

    @Override public Optional<Sender> byOds(OdsCode ods) {
        return senders.fitting(ods).map(KnownSender::toSender);
    }

    @Override public Optional<String> replyTo(OdsCode ods) {
        return senders.fitting(ods).filter(s -> s.reply() != SenderBook.Reply.NONE)
                .map(s -> s.reply().name().toLowerCase(Locale.ROOT) + ":" + s.replyTo());
    }

    @Override public boolean isUs(String system, String value) {
        return new Destinations(List.of(ours.orElse(new String[0]))).isUs(system, value);
    }
}
