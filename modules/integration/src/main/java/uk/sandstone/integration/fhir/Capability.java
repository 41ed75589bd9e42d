package uk.sandstone.integration.fhir;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Date;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.TypeRestfulInteraction;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Enumerations.FHIRVersion;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Enumerations.SearchParamType;

/** {@code GET metadata}: what this door does, and nothing that it does not. Open to all, as FHIR wants it. */
@ApplicationScoped
class Capability {

    @Inject Clock clock;

    Answer answer() {
        var statement = new CapabilityStatement().setStatus(PublicationStatus.ACTIVE).setDate(Date.from(clock.instant())).setName("Sandstone")
                .setTitle("Sandstone: messages from hospital wards, after BaRS").setPublisher("The council that runs it")
                .setKind(CapabilityStatement.CapabilityStatementKind.INSTANCE).setFhirVersion(FHIRVersion._4_0_1);
        statement.addFormat("json");
        statement.addFormat("xml");
        statement.getSoftware().setName("Sandstone").setVersion("0.1.0");
        statement.getImplementation().setDescription("Ward door of Sandstone");
        statement.addImplementationGuide("https://simplifier.net/guide/nhsbookingandreferralstandard");
        rest(statement);
        return new Answer(200, statement);
    }

    private static void rest(CapabilityStatement statement) {
        var rest = statement.addRest().setMode(CapabilityStatement.RestfulCapabilityMode.SERVER);
        rest.getSecurity().setDescription("A bearer token for each sender").addService(new CodeableConcept(
                new Coding("http://terminology.hl7.org/CodeSystem/restful-security-service", "OAuth", "OAuth")));
        var requests = resource(rest.addResource(), "ServiceRequest", TypeRestfulInteraction.READ, TypeRestfulInteraction.SEARCHTYPE);
        requests.addSearchParam().setName("patient:identifier").setType(SearchParamType.TOKEN)
                .setDocumentation("NHS number, https://fhir.nhs.uk/Id/nhs-number|number. Only what the sender sent itself.");
        resource(rest.addResource(), "MessageDefinition", TypeRestfulInteraction.SEARCHTYPE)
                .addSearchParam().setName("context").setType(SearchParamType.TOKEN).setDocumentation("One of our services, system|code");
        rest.addOperation().setName("process-message").setDefinition("http://hl7.org/fhir/OperationDefinition/MessageHeader-process-message");
        var messaging = statement.addMessaging().setDocumentation("Answered at once: 200 when kept and understood.");
        Definition.ALL.forEach(definition -> messaging.addSupportedMessage()
                .setMode(CapabilityStatement.EventCapabilityMode.RECEIVER).setDefinition(definition.url()));
    }

    private static CapabilityStatementRestResourceComponent resource(CapabilityStatementRestResourceComponent resource, String type,
                                                                     TypeRestfulInteraction... interactions) {
        resource.setType(type).setVersioning(CapabilityStatement.ResourceVersionPolicy.NOVERSION);
        for (var interaction : interactions) resource.addInteraction().setCode(interaction);
        return resource;
    }
}
