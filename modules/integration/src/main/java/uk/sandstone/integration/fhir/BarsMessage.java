package uk.sandstone.integration.fhir;

import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.MessageHeader;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import uk.sandstone.integration.api.Notice.Kind;

/**
 * A message whose shape and addressing are right, with its main parts at hand.
 *
 * @param requestUrl the full address of the request's entry; null when it has none
 * @param dangling   places, other than focus and subject, that point to nothing in the message
 * @param codings    every code that the message holds
 */
record BarsMessage(Bundle bundle, Links links, MessageHeader header, ServiceRequest request, String requestUrl, Patient patient,
                   Optional<Encounter> encounter, Optional<CarePlan> carePlan, Kind kind, List<String> dangling, List<Coding> codings) {

    <T extends Resource> List<T> all(Class<T> type) {
        return resources(bundle, type);
    }

    static <T extends Resource> List<T> resources(Bundle bundle, Class<T> type) {
        return bundle.getEntry().stream().map(Bundle.BundleEntryComponent::getResource).filter(type::isInstance).map(type::cast).toList();
    }
}
