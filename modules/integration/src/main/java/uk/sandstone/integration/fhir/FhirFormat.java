package uk.sandstone.integration.fhir;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.MessageHeader;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.ServiceRequest;
import uk.sandstone.integration.wire.Reading;
import uk.sandstone.integration.wire.Senders;
import uk.sandstone.integration.wire.WireFormat;

/**
 * FHIR R4 messages after BaRS: requests about a ServiceRequest, new, changed, taken back or for validation. Refuses on shape
 * and addressing, warns on content. Decides nothing and keeps nothing, so that a replay reads the same bytes again.
 */
@ApplicationScoped
class FhirFormat implements WireFormat {

    private static final Logger LOG = Logger.getLogger(FhirFormat.class.getName());

    @Inject Senders senders;
    @Inject Clock clock;
    @Inject @ConfigProperty(name = "fhir.message.versions", defaultValue = "1") List<String> versions;

    @Override public boolean reads(String contentType) {
        return contentType != null && (contentType.startsWith(R4.JSON) || contentType.startsWith(R4.XML));
    }

    @Override public Reading read(byte[] body, Map<String, String> headers) {
        return understand(body, headers).reading();
    }

    private volatile boolean warm;

    /** Reads and writes a message to nobody, so that HAPI has R4 at hand when the first real one comes. */
    void warmUp() {
        var bundle = new Bundle().setType(Bundle.BundleType.MESSAGE).setTimestamp(Date.from(clock.instant()));
        bundle.getMeta().setVersionId("1.0.0");
        Stream.of(new MessageHeader(), new ServiceRequest(), new Patient(), new Encounter(), new CarePlan(), new Organization(), new Consent())
                .forEach(resource -> bundle.addEntry().setResource(resource));
        for (var json : List.of(true, false)) {
            var reading = read(R4.write(bundle, json).getBytes(StandardCharsets.UTF_8), Map.of());
            LOG.fine(() -> "the FHIR reader is warm: " + reading);
        }
        warm = true;
    }

    /** Whether a message can be read within the five seconds that a sender waits. */
    boolean isWarm() {
        return warm;
    }

    /** @param message null when it was refused */
    record Understanding(BarsMessage message, Reading reading) { }

    Understanding understand(byte[] body, Map<String, String> headers) {
        try {
            return noticed(new BarsReader(new Versions(versions), to -> senders.isUs(to.system(), to.value())).read(body), headers);
        } catch (Unacceptable e) {
            return new Understanding(null, e.refused());
        }
    }

    /** The same message again, with what the door found out meanwhile. */
    Understanding noticed(BarsMessage message, Map<String, String> headers) {
        return new Understanding(message, new Reading.Understood(new NoticeMaker(clock).of(message, headers)));
    }
}
