package uk.sandstone.integration.fhir;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.sandstone.integration.api.Notice;
import uk.sandstone.integration.api.Notice.Kind;
import uk.sandstone.integration.fhir.FhirFormat.Understanding;
import uk.sandstone.integration.fhir.WhichRequest.Found;
import uk.sandstone.integration.wire.Intake;
import uk.sandstone.integration.wire.Intake.Outcome;
import uk.sandstone.integration.wire.Intake.Taken;
import uk.sandstone.integration.wire.Reading;
import uk.sandstone.integration.wire.Senders;
import uk.sandstone.kernel.TimeOrderedId;

/**
 * {@code POST $process-message}: a known sender's message is kept, byte for byte with its headers, before anything is
 * answered, be it yes or no. What comes from nobody we know is answered and not kept, or anybody could fill the disk.
 */
@ApplicationScoped
class ProcessMessage {

    private static final Logger LOG = Logger.getLogger(ProcessMessage.class.getName());
    /** Kept for a replay and for whoever must find out what happened; never the Authorization. */
    private static final List<String> KEPT = List.of(HeaderRules.REQUEST_ID, HeaderRules.CORRELATION_ID, HeaderRules.TARGET,
            HeaderRules.ORGANISATION, HeaderRules.SOFTWARE, "NHSD-Requesting-Practitioner", "use-context", "Accept", "Content-Type");

    @Inject Senders senders;
    @Inject Intake intake;
    @Inject FhirFormat format;
    @Inject WhichRequest which;
    @Inject Requests requests;
    @Inject Outcomes outcomes;
    @Inject AcceptedMessage accepted;
    @Inject @ConfigProperty(name = "fhir.core.versions", defaultValue = "1") List<String> coreVersions;

    Answer answer(Call call) {
        try {
            var ids = HeaderRules.ids(call);
            return call.sender() != null ? taken(call, ids) : outcomes.answer(ids.orElse(Fault.header(Rec.UNAUTHORIZED, "no-token", "Authorization")));
        } catch (RuntimeException e) {
            LOG.severe(() -> "a FHIR message was not kept: " + Brief.of(e));
            return outcomes.answer(Fault.door(Rec.NO_STORE, "no-store"));
        }
    }

    private Answer taken(Call call, Optional<Fault> ids) {
        var fault = ids.or(() -> new HeaderRules(new Versions(coreVersions), to -> senders.isUs(to.system(), to.value())).rest(call))
                .or(() -> call.cut() ? Optional.of(Fault.door(Rec.TOO_LONG, "too-long")) : Optional.empty());
        return fault.map(broken -> refused(call, kept(call), broken)).orElseGet(() -> read(call));
    }

    private Answer refused(Call call, Map<String, String> headers, Fault fault) {
        var taken = take(call, headers, fault.refused());
        return taken.outcome() == Outcome.DUPLICATE ? outcomes.answer(Fault.door(Rec.DUPLICATE, "duplicate")) : outcomes.answer(fault);
    }

    private Answer read(Call call) {
        var headers = kept(call);
        var first = format.understand(call.body(), headers);
        if (first.reading() instanceof Reading.Refused refused) return refused(call, headers, Fault.of(refused));
        try {
            return understood(call, which.of(call.sender().text(), first, headers));
        } catch (Unacceptable e) {
            return refused(call, headers, Fault.of(e.refused()));
        }
    }

    private Answer understood(Call call, Found found) {
        var taken = take(call, found.headers(), found.understanding().reading());
        return switch (taken.outcome()) {
            case ACCEPTED -> {
                told(call, found, taken);
                yield accepted.answer(found.understanding().message(), notice(found.understanding()), call, taken.message(), isUnknownChange(found));
            }
            case DUPLICATE -> {
                told(call, found, taken);
                yield outcomes.answer(Fault.door(Rec.DUPLICATE, "duplicate"));
            }
            case CONFLICT -> outcomes.answer(Fault.door(Rec.CONFLICT, "conflict"));
            case UNKNOWN_SENDER -> outcomes.answer(Fault.header(Rec.FORBIDDEN, "not-allowed", "Authorization"));
            case REJECTED -> throw new IllegalStateException("an understood message was rejected");
        };
    }

    private Taken take(Call call, Map<String, String> headers, Reading reading) {
        var key = call.header(HeaderRules.REQUEST_ID).filter(HeaderRules::isGuid).map(id -> id.toLowerCase(Locale.ROOT))
                .orElseGet(() -> "no-id-" + TimeOrderedId.next());
        return intake.take("fhir", call.sender().text(), key, call.contentType(), headers, call.body(), reading);
    }

    /** The message is safe already: what the door remembers of it may fail without making the answer a no. */
    private void told(Call call, Found found, Taken taken) {
        var notice = notice(found.understanding());
        try {
            requests.told(call.sender().text(), notice.caseKey(), CaseKey.person(notice), notice.kind() != Kind.WITHDRAW, taken.message(),
                    notice.happenedAt(), which.names(found.understanding().message(), notice, found.headers()));
        } catch (RuntimeException e) {
            LOG.warning(() -> "message " + taken.message() + " is kept, its request cannot be read by its sender: " + Brief.of(e));
        }
    }

    private static boolean isUnknownChange(Found found) {
        return !found.known() && List.of(Kind.WITHDRAW, Kind.UPDATE).contains(notice(found.understanding()).kind());
    }

    private static Notice notice(Understanding understanding) {
        return ((Reading.Understood) understanding.reading()).notice();
    }

    private static Map<String, String> kept(Call call) {
        var headers = new HashMap<String, String>();
        KEPT.forEach(name -> call.header(name).ifPresent(value -> headers.put(name, value)));
        headers.put(NoticeMaker.SENDER, call.sender().text());
        return headers;
    }
}
