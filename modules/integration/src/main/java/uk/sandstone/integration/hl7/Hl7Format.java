package uk.sandstone.integration.hl7;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.sandstone.integration.wire.Reading;
import uk.sandstone.integration.wire.Reading.Understood;
import uk.sandstone.integration.wire.Senders;
import uk.sandstone.integration.wire.WireFormat;
import uk.sandstone.kernel.OdsCode;

/** HL7 v2 ADT messages in ER7 as the ITK pack writes them (version 2.4). Any bytes at all give one of the two readings. */
@ApplicationScoped
class Hl7Format implements WireFormat {

    static final String CONTENT_TYPE = "x-application/hl7-v2+er7";
    private static final String OUR_NAME = "https://fhir.nhs.uk/Id/ods-organization-code";

    @Inject Senders senders;
    @Inject @ConfigProperty(name = "ward.hl7.processing-ids", defaultValue = "P") String processing;

    @Override public boolean reads(String contentType) {
        return contentType != null && contentType.startsWith(CONTENT_TYPE);
    }

    @Override public Reading read(byte[] body, Map<String, String> headers) {
        var text = Er7.read(body);
        var msh = Header.of(text);
        if (msh.isEmpty()) return Gate.refused("no-msh", "AR/100", "MSH");
        var gate = new Gate(name -> senders.isUs(OUR_NAME, name), Set.copyOf(List.of(processing.split("\\s*,\\s*"))));
        var refused = gate.refuse(msh.get());
        if (refused.isPresent()) return refused.get();
        var message = Segments.parse(text);
        if (message.isEmpty()) return Gate.refused("unreadable", "AE/100", "MSH");
        var event = Trigger.called(eventOf(msh.get(), message.get()));
        if (event.isEmpty()) return Gate.refused("event", "AR/201", "MSH-9");
        return gate.refuse(event.get(), message.get()).<Reading>map(r -> r).orElseGet(() -> understand(text, msh.get(), message.get(), event.get()));
    }

    private Reading understand(Er7 text, Header msh, Segments message, Trigger event) {
        var doubts = new Doubts();
        if (text.doubtful()) doubts.add(Doubts.LETTERS);
        var reader = new NoticeReader(event, msh, message, doubts);
        var happenedAt = reader.happenedAt();
        if (happenedAt.isEmpty()) return Gate.refused("no-time", "AE/101", "EVN-2");
        var code = OdsCode.read(msh.part(4, 1)).orElseThrow(() -> new IllegalStateException("the gate lets no other sender through"));
        return new Understood(reader.notice(code, msh.part(4, 1), happenedAt.get()));
    }

    private static String eventOf(Header msh, Segments message) {
        return Optional.of(msh.event()).filter(event -> !event.isEmpty()).orElseGet(() -> message.firstOrEmpty("EVN").text(1));
    }
}
