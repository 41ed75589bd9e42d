package uk.sandstone.integration.fhir;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.sandstone.integration.fhir.Mutations.message;
import static uk.sandstone.integration.fhir.Mutations.the;
import static uk.sandstone.integration.fhir.Mutations.with;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.sandstone.integration.api.Notice;
import uk.sandstone.integration.api.Notice.Answer;
import uk.sandstone.integration.api.Notice.Kind;
import uk.sandstone.integration.wire.Reading;
import uk.sandstone.integration.wire.Reading.Refused;
import uk.sandstone.integration.wire.Reading.Understood;
import uk.sandstone.kernel.NhsNumber;
import uk.sandstone.kernel.OdsCode;

class FhirFormatTest {

    private final FhirFormat format = Formats.reader();

    @Test void aWardsMessageIsReadIntoOurWords() {
        var homeBy = Instant.parse("2027-01-22T15:00:00Z");
        var message = message().homeBy(homeBy).with("postcode", "SX1 4FR").with("phone", "01632 960321").with("asTold", "Walks with a frame. Going home on pathway 1.");

        var notice = understood(message.asFhir().getBytes(UTF_8));

        assertThat(notice.kind()).isEqualTo(Kind.NOTIFY);
        assertThat(notice.sender()).isEqualTo(new OdsCode("RA4"));
        assertThat(notice.caseKey()).isEqualTo(message.serviceRequestId());
        assertThat(notice.about().familyName()).isEqualTo("Bond");
        assertThat(notice.about().names()).containsExactly("Iris");
        assertThat(notice.about().born()).isEqualTo(LocalDate.of(1947, 5, 2));
        assertThat(notice.about().nhsNumber()).isEqualTo(new NhsNumber("9991230076"));
        assertThat(notice.about().verified()).isTrue();
        assertThat(notice.about().home().postcode().text()).isEqualTo("SX1 4FR");
        assertThat(notice.about().phone()).isEqualTo("01632 960321");
        assertThat(notice.stay().ward()).isEqualTo("Ward 7");
        assertThat(notice.stay().homeBy()).isEqualTo(homeBy);
        assertThat(notice.stay().admittedAt()).isNotNull();
        assertThat(notice.stay().isHome()).isFalse();
        assertThat(notice.pathway().code()).isEqualTo(1);
        assertThat(notice.asTold()).containsExactly("Walks with a frame. Going home on pathway 1.");
        assertThat(notice.consent()).isEqualTo(Answer.YES);
        assertThat(notice.contacts()).extracting(Notice.Contact::name).contains("Sister Olu Marsh");
        assertThat(notice.warnings()).isEmpty();
    }

    @Test void aBadNhsNumberIsTakenHeldAndNamedThoughItIsSaidToBeVerified() {
        var notice = understood(message().with("nhsNumber", "3478526985").asFhir().getBytes(UTF_8));

        assertThat(notice.toldNumber()).isEqualTo("3478526985");
        assertThat(notice.about().nhsNumber()).isNull();
        assertThat(notice.about().verified()).isFalse();
        assertThat(notice.warnings()).containsExactly("integration.warn.nhs-number");
    }

    @ParameterizedTest @CsvSource({"01, true", "number-present-and-verified, true", "02, false", "number-present-but-not-traced, false"})
    void onlyAVerifiedNumberIsCalledVerified(String status, boolean verified) {
        var notice = understood(with(b -> ((ObjectNode) the("Patient", b).at("/identifier/0/extension/0/valueCodeableConcept/coding/0")).put("code", status)));

        assertThat(notice.about().verified()).isEqualTo(verified);
    }

    @Test void doubtfulContentIsLeftOutAndNamed() {
        var notice = understood(with(b -> {
            the("Patient", b).put("birthDate", "1747-05-02");
            ((ObjectNode) the("Patient", b).at("/address/0")).put("postalCode", "NOWHERE");
            the("ServiceRequest", b).remove("occurrencePeriod");
            ((ObjectNode) the("CarePlan", b)).putArray("addresses").addObject().put("reference", "urn:uuid:00000000-0000-4000-8000-000000000000");
        }));

        assertThat(notice.about().born()).isNull();
        assertThat(notice.about().home().postcode()).isNull();
        assertThat(notice.warnings()).containsExactlyInAnyOrder("integration.warn.birth-date", "integration.warn.postcode",
                "integration.warn.no-time-frame", "integration.warn.dangling");
    }

    @Test void aDeathWithoutADayCountsFromTheMessages() {
        var notice = understood(with(message().sentAt(Instant.parse("2026-11-01T23:30:00Z")), b -> the("Patient", b).put("deceasedBoolean", true)));

        assertThat(notice.died()).isEqualTo(LocalDate.of(2026, 11, 1));
    }

    @Test void aSafeguardingFlagAndOurPathwayExtensionAreRead() {
        var notice = understood(with(b -> {
            var flag = b.withArray("entry").addObject().put("fullUrl", "urn:uuid:6f8e1f0c-5d0f-4a53-8a8b-0d6c5b0f6d11").putObject("resource");
            flag.put("resourceType", "Flag").put("status", "active");
            flag.putArray("category").addObject().putArray("coding").addObject().put("system", "https://fhir.nhs.uk/CodeSystem/flag-categories-bars").put("code", "SG");
            flag.putObject("code").put("text", "Worried about who has her bank card");
            flag.putObject("subject").put("reference", the("ServiceRequest", b).at("/subject/reference").asText());
            the("ServiceRequest", b).putArray("extension").addObject().put("url", PathwayTold.EXTENSION).put("valueCode", "2");
        }));

        assertThat(notice.safeguarding()).isEqualTo(Answer.YES);
        assertThat(notice.pathway()).isEqualTo(new Notice.Pathway(2, Notice.Pathway.Origin.STATED_BY_HOSPITAL));
    }

    @ParameterizedTest @CsvSource({
        "new,    active,           completed, finished,    NOTIFY",
        "new,    active,           completed, triaged,     NOTIFY",
        "new,    active,           completed, in-progress, refused",
        "new,    active,           active,    finished,    refused",
        "new,    revoked,          completed, finished,    refused",
        "new,    completed,        completed, finished,    refused",
        "update, revoked,          completed, finished,    WITHDRAW",
        "update, entered-in-error, active,    planned,     WITHDRAW",
        "update, active,           completed, finished,    refused",
        "delete, entered-in-error, completed, finished,    refused"})
    void theWorkflowTableDecidesWhatAMessageAsks(String reason, String status, String plan, String encounter, String outcome) {
        var reading = format.read(with(message().with("reason", reason).with("status", status), b -> {
            the("CarePlan", b).put("status", plan);
            the("Encounter", b).put("status", encounter);
        }), Map.of());

        if (outcome.equals("refused")) assertThat(refused(reading)).extracting(Refused::code, Refused::why).containsExactly("REC_BAD_REQUEST/invariant", "integration.fhir.workflow");
        else assertThat(((Understood) reading).notice().kind().name()).isEqualTo(outcome);
    }

    @Test void aRequestAndItsWithdrawalMeetUnderOneKeyWithoutAnId() {
        var first = understood(with(message().with("serviceRequest", "5f6ee41a-2f67-4b2c-9d86-2c3e7fb2a1aa"), b -> the("ServiceRequest", b).remove("id")));
        var back = understood(with(message().with("serviceRequest", "5f6ee41a-2f67-4b2c-9d86-2c3e7fb2a1aa").with("reason", "update")
                .with("status", "revoked").with("definition", "bars-message-servicerequest-request-cancelled"), b -> the("ServiceRequest", b).remove("id")));
        var somebodyElse = understood(with(message().with("serviceRequest", "5f6ee41a-2f67-4b2c-9d86-2c3e7fb2a1aa").with("nhsNumber", "9991230009"),
                b -> the("ServiceRequest", b).remove("id")));

        assertThat(back.caseKey()).isEqualTo(first.caseKey());
        assertThat(somebodyElse.caseKey()).isNotEqualTo(first.caseKey());
    }

    static Stream<Arguments> bad() {
        return Stream.of(
            bad("version-missing", "REC_UNPROCESSABLE_ENTITY/not-supported", b -> ((ObjectNode) b.get("meta")).remove("versionId")),
            bad("version-unknown", "REC_UNPROCESSABLE_ENTITY/not-supported", b -> ((ObjectNode) b.get("meta")).put("versionId", "9.9.9")),
            bad("not-message", "REC_BAD_REQUEST/invalid", b -> b.put("type", "transaction")),
            bad("timestamp-missing", "REC_BAD_REQUEST/required", b -> b.remove("timestamp")),
            bad("header-not-first", "REC_BAD_REQUEST/invariant", b -> b.withArray("entry").insert(0, b.withArray("entry").get(3)).remove(4)),
            bad("not-for-us", "REC_BAD_REQUEST/value", b -> ((ObjectNode) the("MessageHeader", b).at("/destination/0")).put("endpoint", "https://fhir.nhs.uk/Id/dos-service-id|1")),
            bad("destination-missing", "REC_BAD_REQUEST/required", b -> the("MessageHeader", b).remove("destination")),
            bad("definition-missing", "REC_BAD_REQUEST/required", b -> the("MessageHeader", b).remove("definition")),
            bad("definition-unknown", "REC_BAD_REQUEST/not-supported", b -> the("MessageHeader", b).put("definition", "https://fhir.nhs.uk/MessageDefinition/other")),
            bad("reason-missing", "REC_BAD_REQUEST/required", b -> the("MessageHeader", b).remove("reason")),
            bad("event-unknown", "REC_BAD_REQUEST/invariant", b -> ((ObjectNode) the("MessageHeader", b).get("eventCoding")).put("code", "party")),
            bad("booking", "REC_BAD_REQUEST/not-supported", b -> ((ObjectNode) the("MessageHeader", b).get("eventCoding")).put("code", "booking-request")),
            bad("answer-without-id", "REC_BAD_REQUEST/invariant", b -> ((ObjectNode) the("MessageHeader", b).get("eventCoding")).put("code", "servicerequest-response")),
            bad("wrong-count", "REC_BAD_REQUEST/invariant", b -> Mutations.remove("Consent", b)),
            bad("focus-lost", "REC_BAD_REQUEST/invariant", b -> ((ObjectNode) the("MessageHeader", b).at("/focus/0")).put("reference", "urn:uuid:00000000-0000-4000-8000-000000000000")),
            bad("subject-lost", "REC_BAD_REQUEST/invariant", b -> ((ObjectNode) the("ServiceRequest", b).at("/subject")).put("reference", "urn:uuid:00000000-0000-4000-8000-000000000000")),
            bad("subject-lost", "REC_BAD_REQUEST/invariant", b -> ((ObjectNode) the("CarePlan", b).at("/subject")).put("reference", "urn:uuid:00000000-0000-4000-8000-000000000000")),
            bad("fullurl-twice", "REC_BAD_REQUEST/invalid", b -> ((ObjectNode) b.withArray("entry").get(2)).put("fullUrl", b.withArray("entry").get(1).get("fullUrl").asText())),
            bad("entry-empty", "REC_BAD_REQUEST/invalid", b -> ((ObjectNode) b.withArray("entry").get(4)).remove("resource")),
            bad("element-missing", "REC_BAD_REQUEST/invalid", b -> the("ServiceRequest", b).remove("intent")),
            bad("element-missing", "REC_BAD_REQUEST/invalid", b -> the("Encounter", b).remove("class")),
            bad("element-unknown", "REC_BAD_REQUEST/invalid", b -> the("Patient", b).put("shoeSize", 7)),
            bad("value-not-allowed", "REC_BAD_REQUEST/invalid", b -> the("Patient", b).put("gender", "lady")),
            bad("value-not-allowed", "REC_BAD_REQUEST/invalid", b -> the("Patient", b).put("birthDate", "1947-13-02")),
            bad("value-not-allowed", "REC_BAD_REQUEST/invalid", b -> b.put("id", "no blanks allowed")),
            bad("json-shape", "REC_BAD_REQUEST/invalid", b -> the("Patient", b).put("name", "Iris Bond")),
            bad("extension-empty", "REC_BAD_REQUEST/invalid", b -> the("Patient", b).putArray("extension").addObject().put("url", "urn:x")));
    }

    private static Arguments bad(String why, String code, Consumer<ObjectNode> change) {
        return Arguments.of(why, code, change);
    }

    @ParameterizedTest(name = "{0}") @MethodSource("bad")
    void shapeAndAddressingAreStrict(String why, String code, Consumer<ObjectNode> change) {
        assertThat(refused(format.read(with(change), Map.of()))).extracting(Refused::why, Refused::code).containsExactly("integration.fhir." + why, code);
    }

    @Test void aNarrativeIsNoReasonToRefuse() {
        assertThat(understood(with(b -> the("Patient", b).putObject("text").put("status", "generated")
                .put("div", "<div xmlns=\"http://www.w3.org/1999/xhtml\">Iris</div>")))).isNotNull();
    }

    @Test void aFullUrlWithAnotherVersionOfTheSchemeIsStillUs() {
        assertThat(understood(with(b -> ((ObjectNode) the("MessageHeader", b).at("/destination/0")).put("endpoint", "http://fhir.nhs.uk/Id/DOS-service-id|2000011147")))).isNotNull();
    }

    private Notice understood(byte[] body) {
        var reading = format.read(body, Map.of());
        assertThat(reading).as("%s", reading).isInstanceOf(Understood.class);
        return ((Understood) reading).notice();
    }

    private static Refused refused(Reading reading) {
        assertThat(reading).isInstanceOf(Refused.class);
        return (Refused) reading;
    }
}
