package uk.sandstone.integration.fhir;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.sandstone.integration.api.Notice;
import uk.sandstone.integration.api.Notice.Kind;
import uk.sandstone.integration.fhir.FhirFormat.Understanding;
import uk.sandstone.integration.fhir.KnownRequest.PersonKey;
import uk.sandstone.integration.wire.Reading;

/**
 * Finds the request that a message is about among those that its sender gave us, and refuses to take back what is not
 * active or is another person's. Source: BaRS core, cancellation; docs/adr/0402.
 */
@ApplicationScoped
class WhichRequest {

    private static final Set<Kind> CHANGES = Set.of(Kind.WITHDRAW, Kind.UPDATE);

    @Inject Requests requests;
    @Inject FhirFormat format;

    /**
     * @param understanding the message under the key of its request
     * @param headers       as they will be kept: a replay finds the key there
     * @param known         whether the sender gave us the request before
     */
    record Found(Understanding understanding, Map<String, String> headers, boolean known) { }

    /**
     * @param first a message that was understood
     * @throws Unacceptable when it may not change the request that it names
     */
    Found of(String sender, Understanding first, Map<String, String> headers) {
        var notice = ((Reading.Understood) first.reading()).notice();
        var person = CaseKey.person(notice);
        var named = requests.named(sender, names(first.message(), notice));
        var known = CHANGES.contains(notice.kind()) ? meant(sender, first.message(), named, person, headers)
                : named.stream().filter(request -> request.person().isSure(person)).findFirst();
        known.ifPresent(request -> refuse(notice.kind(), request, person));
        return keyed(first, headers, known.map(KnownRequest::caseKey).orElseGet(() -> free(notice.caseKey(), named, person)), known.isPresent());
    }

    /** Every name by which the sender may speak of this request again. */
    List<String> names(BarsMessage message, Notice notice, Map<String, String> headers) {
        var names = names(message, notice);
        names.add(correlation(headers));
        return List.copyOf(names);
    }

    private static Set<String> names(BarsMessage message, Notice notice) {
        var names = CaseKey.names(message);
        names.add(notice.caseKey());
        return names;
    }

    /** BaRS has senders keep the correlation id through all messages about one request. */
    private static String correlation(Map<String, String> headers) {
        return "correlation:" + headers.getOrDefault(HeaderRules.CORRELATION_ID, "").toLowerCase(Locale.ROOT);
    }

    /** That person's request of this name; else the one that the id names, whoever's; else that person's by correlation id. */
    private Optional<KnownRequest> meant(String sender, BarsMessage message, List<KnownRequest> named, PersonKey person, Map<String, String> headers) {
        return named.stream().filter(request -> request.person().isLikely(person)).findFirst()
                .or(() -> named.stream().filter(request -> message.request().getIdElement().hasIdPart()).findFirst())
                .or(() -> requests.named(sender, List.of(correlation(headers))).stream().filter(request -> request.person().isLikely(person)).findFirst());
    }

    private static void refuse(Kind kind, KnownRequest known, PersonKey person) {
        if (CHANGES.contains(kind) && !known.person().isLikely(person)) throw new Unacceptable(Rec.INVARIANT, "other-person", "ServiceRequest.subject");
        if (kind == Kind.WITHDRAW && !known.active()) throw new Unacceptable(Rec.INVARIANT, "not-active", "ServiceRequest.status");
    }

    /** Two people never share a key, even when their sender gives both requests one name. */
    private static String free(String caseKey, List<KnownRequest> named, PersonKey person) {
        return named.stream().anyMatch(request -> request.caseKey().equals(caseKey)) ? CaseKey.other(caseKey, person) : caseKey;
    }

    private Found keyed(Understanding first, Map<String, String> headers, String caseKey, boolean known) {
        var kept = new HashMap<>(headers);
        kept.put(CaseKey.HEADER, caseKey);
        return new Found(format.noticed(first.message(), kept), kept, known);
    }
}
