package uk.sandstone.integration.receipts;

import ca.uhn.fhir.context.FhirContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.MessageHeader;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import uk.sandstone.integration.wire.ReceiptFormat;

/**
 * The answer to a hospital that speaks FHIR: a BaRS 1.4 message Bundle, event {@code servicerequest-response}, whose
 * {@code response.identifier} is the Bundle.id of their message. It names the worker, and nothing about the person but the
 * hospital's own ServiceRequest id. BaRS has no use case from hospital to council (integration facts 0.1), so no
 * MessageDefinition is claimed.
 */
@ApplicationScoped
class FhirReceipt implements ReceiptFormat {

    private static final String EVENTS = "https://fhir.nhs.uk/CodeSystem/message-events-bars";
    private static final String REASONS = "https://fhir.nhs.uk/CodeSystem/message-reason-bars";
    private static final String CATEGORIES = "https://fhir.nhs.uk/CodeSystem/message-category-servicerequest";
    private static final String ODS = "https://fhir.nhs.uk/Id/ods-organization-code";
    private static final String VERSION = "1.4.0";

    @Override public boolean answers(String contentType) {
        return contentType.toLowerCase(Locale.ROOT).contains("fhir");
    }

    @Override public String contentType() {
        return "application/fhir+json; version=" + VERSION;
    }

    @Override public byte[] write(Receipt r, byte[] original) {
        var asked = parse(original);
        var us = organisation(r.from());
        var them = organisation(r.to());
        var worker = worker(r);
        var answer = answer(r, asked, worker);
        var bundle = new Bundle().setType(Bundle.BundleType.MESSAGE).setTimestamp(Date.from(r.at()));
        bundle.setId(r.id().toString());
        bundle.getMeta().setVersionId(VERSION).setLastUpdated(Date.from(r.at()))
                .addProfile("https://fhir.nhs.uk/StructureDefinition/BARSBundleMessage");
        add(bundle, header(asked, us, them, answer), r);
        for (Resource one : new Resource[] {answer, us, them}) add(bundle, one, r);
        if (worker != null) add(bundle, worker, r);
        return FhirContext.forR4Cached().newJsonParser().encodeResourceToString(bundle).getBytes(StandardCharsets.UTF_8);
    }

    private static MessageHeader header(Bundle asked, Organization us, Organization them, ServiceRequest answer) {
        var theirs = asked.getEntry().stream().map(Bundle.BundleEntryComponent::getResource).filter(MessageHeader.class::isInstance)
                .map(MessageHeader.class::cast).findFirst();
        var header = fresh(new MessageHeader());
        header.setEvent(new Coding(EVENTS, "servicerequest-response", null))
                .setReason(new CodeableConcept(new Coding(REASONS, "new", null)))
                .setSender(reference(us)).addFocus(reference(answer));
        header.addDestination().setReceiver(reference(them))
                .setEndpoint(theirs.map(h -> h.getSource().getEndpoint()).orElse(null));
        header.setSource(new MessageHeader.MessageSourceComponent().setName("Sandstone")
                .setEndpoint(theirs.flatMap(h -> h.getDestination().stream().findFirst()).map(d -> d.getEndpoint()).orElse(null)));
        header.setResponse(new MessageHeader.MessageHeaderResponseComponent().setCode(MessageHeader.ResponseType.OK)
                .setIdentifier(asked.getIdElement().getIdPart()));
        return header;
    }

    private static ServiceRequest answer(Receipt r, Bundle asked, Practitioner worker) {
        var theirs = asked.getEntry().stream().map(Bundle.BundleEntryComponent::getResource).filter(ServiceRequest.class::isInstance)
                .map(ServiceRequest.class::cast).findFirst();
        var answer = new ServiceRequest();
        answer.setId(theirs.map(s -> s.getIdElement().getIdPart()).filter(Objects::nonNull).orElse(r.caseKey()));
        answer.setStatus(r.ours() ? ServiceRequest.ServiceRequestStatus.ACTIVE : ServiceRequest.ServiceRequestStatus.REVOKED)
                .setIntent(ServiceRequest.ServiceRequestIntent.PLAN)
                .addCategory(new CodeableConcept(new Coding(CATEGORIES, "referral", null)))
                .setAuthoredOn(Date.from(r.at())).addNote().setText(r.words());
        answer.setSubject(new Reference().setDisplay(r.caseKey()));
        if (worker != null) answer.addPerformer(reference(worker).setDisplay(r.who()));
        return answer;
    }

    private static Practitioner worker(Receipt r) {
        if (r.who() == null) return null;
        var worker = fresh(new Practitioner());
        worker.addName().setText(r.who());
        return worker;
    }

    private static Organization organisation(String ods) {
        var organisation = fresh(new Organization());
        organisation.addIdentifier().setSystem(ODS).setValue(ods);
        return organisation;
    }

    private static <R extends Resource> R fresh(R resource) {
        resource.setId(new IdType(resource.fhirType(), UUID.randomUUID().toString()));
        return resource;
    }

    private static Reference reference(Resource to) {
        return new Reference("urn:uuid:" + to.getIdElement().getIdPart());
    }

    private static void add(Bundle bundle, Resource one, Receipt r) {
        one.getMeta().setLastUpdatedElement(new InstantType(Date.from(r.at())));
        bundle.addEntry().setFullUrl("urn:uuid:" + one.getIdElement().getIdPart()).setResource(one);
    }

    private static Bundle parse(byte[] original) {
        var text = new String(original, StandardCharsets.UTF_8);
        var context = FhirContext.forR4Cached();
        var parser = text.stripLeading().startsWith("<") ? context.newXmlParser() : context.newJsonParser();
        parser.setOverrideResourceIdWithBundleEntryFullUrl(false); // their own ids, as the door reads them
        return parser.parseResource(Bundle.class, text);
    }
}
