package uk.sandstone.integration.fhir;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.MessageDefinition;
import uk.sandstone.integration.wire.Senders;

/** {@code GET MessageDefinition[?context=system|code]}: the messages that we take, from the table that we count them by. */
@ApplicationScoped
class MessageDefinitions {

    @Inject Senders senders;
    @Inject Outcomes outcomes;

    Answer search(Call call) {
        var context = Optional.ofNullable(call.query().get("context"));
        var address = context.flatMap(Address::read);
        if (context.isPresent() && address.isEmpty()) return outcomes.answer(Fault.door(Rec.INVALID, "context-form"));
        var found = new Bundle().setType(Bundle.BundleType.SEARCHSET);
        all(address).forEach(definition -> found.addEntry().setFullUrl(definition.url()).setResource(resource(definition))
                .getSearch().setMode(Bundle.SearchEntryMode.MATCH));
        return new Answer(200, found.setTotal(found.getEntry().size()));
    }

    /** A service of ours takes them all; of another's we say nothing. */
    private Stream<Definition> all(Optional<Address> context) {
        return context.map(address -> senders.isUs(address.system(), address.value())).orElse(true) ? Definition.ALL.stream() : Stream.empty();
    }

    private static MessageDefinition resource(Definition definition) {
        var resource = new MessageDefinition().setEvent(new Coding("https://fhir.nhs.uk/CodeSystem/message-events-bars", "servicerequest-request", null));
        resource.setId(definition.kind());
        resource.setUrl(definition.url()).setVersion(definition.version()).setName(definition.url().substring(definition.url().lastIndexOf('/') + 1))
                .setStatus(PublicationStatus.ACTIVE).setDateElement(new DateTimeType("2026-07-13"));
        definition.counts().forEach(count -> resource.addFocus().setCode(count.resource()).setMin(count.least()).setMax(count.most() < 0 ? "*" : String.valueOf(count.most())));
        return resource;
    }
}
