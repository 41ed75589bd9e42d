package uk.sandstone.integration.fhir;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** What refers to what inside a message. Source: FHIR R4, Bundle, "resolving references in bundles". */
final class Links {

    private final Map<String, Resource> byAddress = new HashMap<>();

    /** @throws Unacceptable when an entry is empty, or two have one address */
    Links(Bundle bundle) {
        var fullUrls = new HashSet<String>();
        for (int i = 0; i < bundle.getEntry().size(); i++) {
            var entry = bundle.getEntry().get(i);
            var resource = entry.getResource();
            if (resource == null) throw new Unacceptable(Rec.INVALID, "entry-empty", "Bundle.entry[" + i + "]");
            if (entry.hasFullUrl() && !fullUrls.add(entry.getFullUrl())) {
                throw new Unacceptable(Rec.INVALID, "fullurl-twice", "Bundle.entry[" + i + "].fullUrl");
            }
            if (entry.hasFullUrl()) byAddress.put(entry.getFullUrl(), resource);
            if (resource.getIdElement().hasIdPart()) byAddress.putIfAbsent(resource.fhirType() + "/" + resource.getIdElement().getIdPart(), resource);
        }
    }

    <T extends Resource> Optional<T> find(Reference reference, Class<T> type) {
        return Optional.ofNullable(reference).map(Reference::getReference).flatMap(this::at).filter(type::isInstance).map(type::cast);
    }

    <T extends Resource> List<T> find(Collection<Reference> references, Class<T> type) {
        return references.stream().map(reference -> find(reference, type)).flatMap(Optional::stream).toList();
    }

    /** A relative address also fits an entry whose full address ends in it. */
    private Optional<Resource> at(String address) {
        var exact = byAddress.get(address);
        if (exact != null || address.contains(":") || address.startsWith("#")) return Optional.ofNullable(exact);
        return byAddress.entrySet().stream().filter(known -> known.getKey().endsWith("/" + address)).map(Map.Entry::getValue).findFirst();
    }

    /**
     * The places that point to an entry of this message that is not there. Addresses of things kept elsewhere, such as a
     * journey's {@code EpisodeOfCare/…}, are no such thing.
     */
    List<String> dangling(List<BaseTier.Pointer> pointers) {
        return pointers.stream().filter(pointer -> pointer.reference().hasReference())
                .filter(pointer -> isLost(pointer.reference().getReference(), pointer.inside())).map(BaseTier.Pointer::path).toList();
    }

    private boolean isLost(String address, Resource inside) {
        if (address.startsWith("#")) return !(inside instanceof DomainResource whole) || !contains(whole, address);
        return (address.startsWith("urn:uuid:") || address.startsWith("urn:oid:")) && !byAddress.containsKey(address);
    }

    private static boolean contains(DomainResource whole, String address) {
        return address.equals("#") || whole.getContained().stream()
                .anyMatch(part -> address.equals("#" + part.getIdElement().getIdPart()) || address.equals(part.getId()));
    }
}
