package uk.sandstone.integration.fhir;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.sandstone.integration.wire.Reading;
import uk.sandstone.integration.wire.Senders;
import uk.sandstone.integration.wire.WireFormat;

/**
 * FHIR R4 messages after BaRS: requests about a ServiceRequest, new, changed, taken back or for validation. Refuses on shape
 * and addressing, warns on content. Decides nothing and keeps nothing, so that a replay reads the same bytes again.
 */
@ApplicationScoped
class FhirFormat implements WireFormat {

    @Inject Senders senders;
    @Inject Clock clock;
    @Inject @ConfigProperty(name = "fhir.message.versions", defaultValue = "1") List<String> versions;

    @Override public boolean reads(String contentType) {
        return contentType != null && (contentType.startsWith(R4.JSON) || contentType.startsWith(R4.XML));
    }

    @Override public Reading read(byte[] body, Map<String, String> headers) {
        return understand(body, headers).reading();
    }

    /** @param message null when it was refused */
    record Understanding(BarsMessage message, Reading reading) { }

    Understanding understand(byte[] body, Map<String, String> headers) {
        try {
            var message = new BarsReader(new Versions(versions), to -> senders.isUs(to.system(), to.value())).read(body);
            return new Understanding(message, new Reading.Understood(new NoticeMaker(clock).of(message, headers)));
        } catch (Unacceptable e) {
            return new Understanding(null, e.refused());
        }
    }
}
