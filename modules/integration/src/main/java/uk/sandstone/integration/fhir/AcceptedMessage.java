package uk.sandstone.integration.fhir;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.MessageHeader;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import uk.sandstone.integration.api.Notice;
import uk.sandstone.integration.api.Notice.Kind;

/**
 * The yes: a message Bundle that answers the request's Bundle.id, gives the request the id by which its sender reads and
 * changes it here, names our own reference as a planned encounter (BaRS) and says what we doubt. Nothing clinical goes back.
 */
@ApplicationScoped
class AcceptedMessage {

    private static final String OUR_REFERENCE = "urn:sandstone:fhir:message";

    @Inject Outcomes outcomes;
    @Inject Clock clock;

    Answer answer(BarsMessage message, Notice notice, Call call, UUID kept, boolean unknownChange) {
        var doubts = new ArrayList<>(notice.warnings());
        if (unknownChange) doubts.add("integration.fhir.door.no-such-request");
        var bundle = bundle(message);
        var request = request(message.request(), notice.caseKey());
        var header = header(message, call);
        entry(bundle, header);
        header.addFocus(reference(entry(bundle, request)));
        request.setSubject(reference(entry(bundle, message.patient())));
        if (notice.kind() != Kind.WITHDRAW) entry(bundle, planned(message, request, kept));
        organisations(message, header, bundle);
        if (!doubts.isEmpty()) header.getResponse().setDetails(reference(entry(bundle, outcomes.warnings(doubts))));
        return new Answer(200, bundle);
    }

    private Bundle bundle(BarsMessage message) {
        var bundle = new Bundle().setType(Bundle.BundleType.MESSAGE).setTimestamp(Date.from(clock.instant()));
        bundle.setId(UUID.randomUUID().toString());
        bundle.getMeta().setVersionId(message.bundle().getMeta().getVersionId()).setLastUpdated(bundle.getTimestamp())
                .addProfile("https://fhir.nhs.uk/StructureDefinition/BARSBundleMessage");
        return bundle;
    }

    private static MessageHeader header(BarsMessage message, Call call) {
        var told = message.header();
        var header = new MessageHeader();
        header.setId(UUID.randomUUID().toString());
        header.setEvent(new Coding("https://fhir.nhs.uk/CodeSystem/message-events-bars", "servicerequest-response", null));
        header.setReason(told.getReason().copy());
        header.addDestination().setEndpoint(told.getSource().getEndpoint());
        header.getSource().setName("Sandstone").setEndpoint(told.getDestinationFirstRep().getEndpoint());
        var id = message.bundle().getIdElement().getIdPart();
        header.getResponse().setIdentifier(id == null ? call.headers().get(HeaderRules.REQUEST_ID) : id).setCode(MessageHeader.ResponseType.OK);
        return header;
    }

    private static ServiceRequest request(ServiceRequest told, String caseKey) {
        var request = new ServiceRequest().setStatus(told.getStatus()).setIntent(told.getIntent()).setCategory(told.getCategory())
                .setOccurrence(told.getOccurrence()).setAuthoredOnElement(told.getAuthoredOnElement()).setIdentifier(told.getIdentifier());
        request.setMeta(told.getMeta());
        request.setId(caseKey);
        return request;
    }

    private static Encounter planned(BarsMessage message, ServiceRequest request, UUID kept) {
        var encounter = new Encounter().setStatus(Encounter.EncounterStatus.PLANNED).setSubject(request.getSubject());
        encounter.setId(kept.toString());
        encounter.addIdentifier().setSystem(OUR_REFERENCE).setValue(kept.toString());
        encounter.setClass_(message.encounter().map(Encounter::getClass_).orElseGet(() ->
                new Coding("http://terminology.hl7.org/CodeSystem/v3-ActCode", "HH", "home health")));
        return encounter;
    }

    private static void organisations(BarsMessage message, MessageHeader header, Bundle bundle) {
        var sender = message.links().find(message.header().getSender(), Organization.class);
        var receiver = message.links().find(message.header().getDestinationFirstRep().getReceiver(), Organization.class);
        sender.ifPresent(organisation -> header.getDestinationFirstRep().setReceiver(reference(entry(bundle, organisation))));
        receiver.filter(organisation -> sender.filter(organisation::equals).isEmpty())
                .ifPresent(organisation -> header.setSender(reference(entry(bundle, organisation))));
    }

    private static String entry(Bundle bundle, Resource resource) {
        var id = resource.getIdElement().getIdPart();
        var url = "urn:uuid:" + (id != null && HeaderRules.isGuid(id) ? id : UUID.randomUUID());
        bundle.addEntry().setFullUrl(url).setResource(resource);
        return url;
    }

    private static Reference reference(String url) {
        return new Reference(url);
    }
}
