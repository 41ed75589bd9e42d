package uk.sandstone.integration.receipts;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.hl7v2.DefaultHapiContext;
import ca.uhn.hl7v2.model.v24.message.RRI_I12;
import ca.uhn.hl7v2.validation.impl.ValidationContextFactory;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.MessageHeader;
import org.junit.jupiter.api.Test;
import uk.sandstone.integration.wire.ReceiptFormat.Receipt;

class ReceiptTest {

    private static final String THEIRS = "{\"resourceType\":\"Bundle\",\"id\":\"79120f41-a431-4f08-bcc5-1e67006fcae0\",\"type\":\"message\",\"entry\":["
            + "{\"resource\":{\"resourceType\":\"MessageHeader\",\"eventCoding\":{\"code\":\"servicerequest-request\"},"
            + "\"source\":{\"endpoint\":\"https://fhir.nhs.uk/Id/dos-service-id|100\"},\"destination\":[{\"endpoint\":\"https://fhir.nhs.uk/Id/dos-service-id|200\"}]}},"
            + "{\"resource\":{\"resourceType\":\"ServiceRequest\",\"id\":\"H-417\",\"status\":\"active\",\"intent\":\"plan\",\"subject\":{\"display\":\"x\"}}}]}";

    private static Receipt taken() {
        return new Receipt(UUID.randomUUID(), "H-417", "RSL", "E06SL", "Priya Nair", "Priya Nair has taken this | soon", true,
                Instant.parse("2027-01-21T08:21:00Z"));
    }

    @Test void theFhirAnswerNamesTheirMessageTheirRequestAndTheWorker() {
        var json = new String(new FhirReceipt().write(taken(), THEIRS.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);

        var bundle = FhirContext.forR4Cached().newJsonParser().parseResource(Bundle.class, json);
        var header = (MessageHeader) bundle.getEntryFirstRep().getResource();
        assertThat(header.getResponse().getIdentifier()).isEqualTo("79120f41-a431-4f08-bcc5-1e67006fcae0");
        assertThat(header.getEventCoding().getCode()).isEqualTo("servicerequest-response");
        assertThat(header.getDestinationFirstRep().getEndpoint()).isEqualTo("https://fhir.nhs.uk/Id/dos-service-id|100");
        assertThat(json).contains("\"id\":\"H-417\"").contains("Priya Nair");
    }

    @Test void theirRequestKeepsItsIdWhenItsAddressInTheMessageIsTheSame() {
        var id = "a3b3586c-2c10-45c4-bb12-32a0d700d107";
        var theirs = THEIRS.replace("{\"resource\":{\"resourceType\":\"ServiceRequest\",\"id\":\"H-417\"",
                "{\"fullUrl\":\"urn:uuid:" + id + "\",\"resource\":{\"resourceType\":\"ServiceRequest\",\"id\":\"" + id + "\"");

        var json = new String(new FhirReceipt().write(taken(), theirs.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);

        assertThat(json).contains("\"fullUrl\":\"urn:uuid:" + id + "\"").contains("\"id\":\"" + id + "\"").doesNotContain("urn:uuid:urn");
    }

    @Test void theHl7AnswerIsAReferralResponseThatAStrictParserReads() throws Exception {
        var theirs = "MSH|^~\\&|PAS|RSL|ROUTE|ROUTE|20270121085800||ADT^A01^ADT_A01|CTRL-1|T|2.4\rEVN||20270121085800\r";
        var text = new String(new Hl7Receipt().write(taken(), theirs.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);

        try (var context = new DefaultHapiContext(ValidationContextFactory.defaultValidation())) {
            var message = (RRI_I12) context.getPipeParser().parse(text);
            assertThat(message.getMSA().getMessageControlID().getValue()).isEqualTo("CTRL-1");
            assertThat(message.getMSH().getProcessingID().getProcessingID().getValue()).isEqualTo("T");
            assertThat(message.getRF1().getReferralStatus().getIdentifier().getValue()).isEqualTo("A");
            assertThat(message.getRF1().getOriginatingReferralIdentifier().getEntityIdentifier().getValue()).isEqualTo("H-417");
            assertThat(message.getPROVIDER_CONTACT().getPRD().getProviderName(0).getFamilyName().getSurname().getValue()).isEqualTo("Priya Nair");
        }
    }
}
