package uk.sandstone.integration.fhir;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.MessageHeader;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;

/**
 * Takes bytes through everything that makes us refuse a BaRS message, in the receiver's order: whole and harmless, R4, a
 * message, its version, for us, of a known kind, counted, base R4, its references, its workflow variables.
 * Source: BaRS core 1.5.0; integration facts 1.1 and 1.6.
 */
record BarsReader(Versions versions, Predicate<Address> isUs) {

    BarsMessage read(byte[] body) {
        var complaints = new Complaints();
        var bundle = message(R4.parse(Wellformed.of(body), complaints));
        version(bundle);
        complaints.raise();
        var links = new Links(bundle);
        var header = header(bundle);
        forUs(header, links);
        Workflow.check(header);
        definition(header).count(bundle);
        var found = BaseTier.check(bundle);
        return whole(bundle, links, header, links.dangling(found.pointers()), found.codings());
    }

    private static Bundle message(Resource resource) {
        if (!(resource instanceof Bundle bundle)) throw new Unacceptable(Rec.INVALID, "not-bundle", null);
        if (bundle.getType() != Bundle.BundleType.MESSAGE) throw new Unacceptable(Rec.INVALID, "not-message", "Bundle.type");
        return bundle;
    }

    private void version(Bundle bundle) {
        var version = bundle.getMeta().getVersionId();
        if (version == null || version.isBlank()) throw new Unacceptable(Rec.VERSION, "version-missing", "Bundle.meta.versionId");
        if (!versions.reads(version)) throw new Unacceptable(Rec.VERSION, "version-unknown", "Bundle.meta.versionId");
    }

    private static MessageHeader header(Bundle bundle) {
        if (bundle.getEntry().isEmpty() || !(bundle.getEntryFirstRep().getResource() instanceof MessageHeader header)) {
            throw new Unacceptable(Rec.INVARIANT, "header-not-first", "Bundle.entry[0]");
        }
        if (bundle.getTimestamp() == null) throw new Unacceptable(Rec.REQUIRED, "timestamp-missing", "Bundle.timestamp");
        return header;
    }

    private void forUs(MessageHeader header, Links links) {
        if (header.getDestination().isEmpty()) throw new Unacceptable(Rec.REQUIRED, "destination-missing", "MessageHeader.destination");
        var ours = header.getDestination().stream().anyMatch(destination ->
                Address.read(destination.getEndpoint()).filter(isUs).isPresent() || isUs(destination.getReceiver(), links));
        if (!ours) throw new Unacceptable(Rec.VALUE, "not-for-us", "MessageHeader.destination.endpoint");
    }

    private boolean isUs(Reference receiver, Links links) {
        var told = links.find(receiver, Organization.class).map(Organization::getIdentifier).orElse(List.of()).stream();
        return Stream.concat(told, Stream.of(receiver.getIdentifier()))
                .filter(identifier -> identifier.hasSystem() && identifier.hasValue())
                .anyMatch(identifier -> isUs.test(new Address(Address.canonical(identifier.getSystem()), identifier.getValue().strip())));
    }

    private static Definition definition(MessageHeader header) {
        if (!header.hasDefinition()) throw new Unacceptable(Rec.REQUIRED, "definition-missing", "MessageHeader.definition");
        return Definition.at(header.getDefinition())
                .orElseThrow(() -> new Unacceptable(Rec.NOT_SUPPORTED, "definition-unknown", "MessageHeader.definition"));
    }

    private static BarsMessage whole(Bundle bundle, Links links, MessageHeader header, List<String> dangling, List<Coding> codings) {
        var request = focus(header, links);
        dangling.stream().filter(place -> place.endsWith(".subject")).findFirst().ifPresent(place -> {
            throw new Unacceptable(Rec.INVARIANT, "subject-lost", place);
        });
        var patient = links.find(request.getSubject(), Patient.class)
                .orElseThrow(() -> new Unacceptable(Rec.INVARIANT, "subject-lost", "ServiceRequest.subject"));
        var encounter = links.find(request.getEncounter(), Encounter.class).or(() -> only(bundle, Encounter.class));
        var plan = links.find(request.getBasedOn(), CarePlan.class).stream().findFirst().or(() -> only(bundle, CarePlan.class));
        var kind = Workflow.kind(header, request, plan, encounter);
        return new BarsMessage(bundle, links, header, request, url(bundle, request), patient, encounter, plan, kind, dangling, codings);
    }

    private static ServiceRequest focus(MessageHeader header, Links links) {
        if (header.getFocus().isEmpty()) throw new Unacceptable(Rec.REQUIRED, "focus-missing", "MessageHeader.focus");
        var found = links.find(header.getFocus(), ServiceRequest.class);
        if (header.getFocus().size() != 1 || found.size() != 1) throw new Unacceptable(Rec.INVARIANT, "focus-lost", "MessageHeader.focus");
        return found.get(0);
    }

    private static String url(Bundle bundle, ServiceRequest request) {
        return bundle.getEntry().stream().filter(entry -> entry.getResource() == request).map(Bundle.BundleEntryComponent::getFullUrl)
                .findFirst().orElse(null);
    }

    private static <T extends Resource> Optional<T> only(Bundle bundle, Class<T> type) {
        var all = BarsMessage.resources(bundle, type);
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }
}
