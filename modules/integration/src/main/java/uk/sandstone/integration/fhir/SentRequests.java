package uk.sandstone.integration.fhir;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import uk.sandstone.platform.api.Inbox;

/**
 * A sender reads a request that it gave us, as its newest message told it: BaRS has it do so before it takes it back. What was
 * taken back reads as such, though both messages were of one moment and the other was kept last.
 */
@ApplicationScoped
class SentRequests {

    private static final int MOST = 50;

    @Inject Requests requests;
    @Inject Inbox inbox;
    @Inject FhirFormat format;
    @Inject Outcomes outcomes;

    Answer read(Call call, String id) {
        return requests.named(call.sender().text(), List.of(id)).stream().findFirst().flatMap(this::resource)
                .map(request -> new Answer(200, request)).orElseGet(() -> outcomes.answer(Fault.door(Rec.NOT_FOUND, "not-found")));
    }

    Answer search(Call call) {
        var asked = Optional.ofNullable(call.query().get("patient:identifier"));
        if (asked.isEmpty()) return outcomes.answer(Fault.door(Rec.REQUIRED, "search-missing"));
        var number = asked.flatMap(Address::read).filter(address -> address.system().equals(Address.NHS_NUMBER)).map(Address::value)
                .map(value -> value.replaceAll("[ -]", "")).filter(value -> value.matches("[0-9]{10}"));
        return number.map(digits -> found(requests.about(call.sender().text(), digits)))
                .orElseGet(() -> outcomes.answer(Fault.door(Rec.VALUE, "search-form")));
    }

    private Answer found(List<KnownRequest> known) {
        var bundle = new Bundle().setType(Bundle.BundleType.SEARCHSET);
        known.stream().limit(MOST).map(this::resource).flatMap(Optional::stream).forEach(request ->
                bundle.addEntry().setFullUrl("ServiceRequest/" + request.getIdElement().getIdPart()).setResource(request)
                        .getSearch().setMode(Bundle.SearchEntryMode.MATCH));
        return new Answer(200, bundle.setTotal(bundle.getEntry().size()));
    }

    private Optional<ServiceRequest> resource(KnownRequest known) {
        return inbox.find(known.message()).map(message -> format.understand(message.body(), message.headers()).message())
                .map(message -> {
                    var request = message.request();
                    request.setId(known.caseKey());
                    if (!known.active() && request.getStatus() == ServiceRequestStatus.ACTIVE) request.setStatus(ServiceRequestStatus.REVOKED);
                    return request;
                });
    }
}
