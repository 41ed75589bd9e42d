package uk.sandstone.integration.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.sandstone.testing.ward.FhirSender;
import uk.sandstone.testing.ward.WardMessage;

/** The FHIR door as a hospital meets it: real HTTP, a real server, a real database. */
class FhirDoorIT {

    private static final String CANCELLED = "bars-message-servicerequest-request-cancelled";
    private static Ward ward;

    @BeforeAll static void open() throws IOException, SQLException {
        var settings = new HashMap<>(Map.of("fhir.body.bytes", "200000", "fhir.work.threads", "4", "fhir.work.waiting", "4"));
        var profiles = Path.of(System.getProperty("shared.data", ""), "nhs/ukcore");
        if (Files.isDirectory(profiles)) settings.put("fhir.profiles.folder", profiles.normalize().toString());
        ward = Ward.open(settings);
    }

    @AfterAll static void close() {
        if (ward != null) ward.close();
    }

    private final FhirSender hospital = ward.sender("RA4");
    private final String requestId = UUID.randomUUID().toString();
    private final String correlationId = UUID.randomUUID().toString();

    @Test void aMessageIsKeptAndAnsweredWithAMessage() throws Exception {
        var message = message();

        var answer = hospital.send(message.asFhir(), requestId, correlationId);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValueSatisfying(type -> assertThat(type).startsWith("application/fhir+json"));
        var bundle = json(answer);
        assertThat(bundle.at("/resourceType").asText()).isEqualTo("Bundle");
        assertThat(bundle.at("/type").asText()).isEqualTo("message");
        var header = bundle.at("/entry/0/resource");
        assertThat(header.at("/resourceType").asText()).isEqualTo("MessageHeader");
        assertThat(header.at("/response/identifier").asText()).isEqualTo(message.bundleId());
        assertThat(header.at("/response/code").asText()).isEqualTo("ok");
        assertThat(bundle.at("/entry/1/resource/id").asText()).isEqualTo(message.serviceRequestId());
        assertThat(answer.body()).contains("\"planned\"").doesNotContain("OperationOutcome").doesNotContain("Walks with a frame");
        assertMirrored(answer);
        assertThat(ward.asked("SELECT state FROM platform.inbox WHERE key = '" + requestId + "'")).isIn("ACCEPTED", "APPLIED", "HELD");
        assertThat(ward.asked("SELECT convert_from(body, 'UTF8') FROM platform.inbox WHERE key = '" + requestId + "'")).isEqualTo(message.asFhir());
        assertThat(ward.asked("SELECT headers::text FROM platform.inbox WHERE key = '" + requestId + "'")).contains(correlationId).doesNotContain("token-of-RA4");
    }

    @Test void aBadNhsNumberIsTakenAndNamed() throws Exception {
        var answer = hospital.send(message().with("nhsNumber", "3478526985").asFhir(), requestId, correlationId);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("OperationOutcome", "warning", "The NHS number is not valid");
    }

    @Test void theSameMessageAgainIsADuplicateAndAnotherBodyAConflict() throws Exception {
        var message = message();
        hospital.send(message.asFhir(), requestId, correlationId);

        assertOutcome(hospital.send(message.asFhir(), requestId, correlationId), 409, "REC_CONFLICT", "duplicate");
        assertOutcome(hospital.send(message.asFhir(), requestId.toUpperCase(), correlationId), 409, "REC_CONFLICT", "duplicate");
        assertOutcome(hospital.send(message.with("asTold", "Something else").asFhir(), requestId, correlationId), 409, "REC_CONFLICT", "conflict");
        assertThat(ward.asked("SELECT count(*) FROM platform.inbox WHERE key LIKE '" + requestId + "%'")).isEqualTo("2");
    }

    @Test void aMessageThatWasRefusedIsTakenWhenItIsMended() throws Exception {
        var wrong = message().with("destination", "1");

        assertOutcome(hospital.send(wrong.asFhir(), requestId, correlationId), 400, "REC_BAD_REQUEST", "value");
        assertOutcome(hospital.send(wrong.asFhir(), requestId, correlationId), 400, "REC_BAD_REQUEST", "value");
        assertThat(ward.asked("SELECT state FROM platform.inbox WHERE key = '" + requestId + "'")).isEqualTo("REJECTED");
        assertThat(hospital.send(message().asFhir(), requestId, correlationId).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest @CsvSource({
        "X-Request-Id,               ,        400, REC_BAD_REQUEST,    invalid",
        "X-Request-Id,               12,      400, REC_BAD_REQUEST,    invalid",
        "X-Correlation-Id,           ,        400, REC_BAD_REQUEST,    invalid",
        "NHSD-Target-Identifier,     ,        400, REC_BAD_REQUEST,    required",
        "NHSD-Target-Identifier,     ~~~,     400, REC_BAD_REQUEST,    value",
        "NHSD-Target-Identifier,     other,   400, REC_BAD_REQUEST,    value",
        "NHSD-End-User-Organisation, ,        400, REC_BAD_REQUEST,    required",
        "NHSD-End-User-Organisation, e30=,    400, REC_BAD_REQUEST,    value",
        "NHSD-Requesting-Software,   ,        400, REC_BAD_REQUEST,    required",
        "Accept,                     application/fhir+json; version=9.0.0, 406, REC_NOT_ACCEPTABLE, processing",
        "Accept,                     text/html, 406, REC_NOT_ACCEPTABLE, processing",
        "Content-Type,               application/fhir+json; version=0.1.0, 406, REC_NOT_ACCEPTABLE, processing",
        "Content-Type,               text/plain, 406, REC_NOT_ACCEPTABLE, processing"})
    void headersAreCheckedAsBarsHasThem(String name, String value, int status, String code, String issue) throws Exception {
        var other = Base64.getEncoder().encodeToString("{\"system\":\"https://fhir.nhs.uk/Id/dos-service-id\",\"value\":\"1\"}".getBytes());
        var put = "other".equals(value) ? other : value;
        var ids = name.startsWith("X-");
        if (!ids) hospital.header(name, put);

        var answer = hospital.send(message().asFhir(), name.equals("X-Request-Id") ? put : requestId, name.equals("X-Correlation-Id") ? put : correlationId);

        assertOutcome(answer, status, code, issue);
        if (!ids) assertMirrored(answer);
    }

    @Test void strangersAreTurnedAwayInFhir() throws Exception {
        var stranger = ward.sender("RA4", null);

        assertOutcome(stranger.send(message().asFhir(), requestId, correlationId), 401, "REC_UNAUTHORIZED", "security");
        assertOutcome(ward.sender("RA4", "wrong").send(message().asFhir(), requestId, correlationId), 401, "REC_UNAUTHORIZED", "security");
        assertOutcome(stranger.send(message().asFhir(), null, null), 400, "REC_BAD_REQUEST", "invalid");
        assertMirrored(stranger.send(message().asFhir(), requestId, correlationId));
        assertThat(ward.asked("SELECT count(*) FROM platform.inbox WHERE key = '" + requestId + "'")).isEqualTo("0");
    }

    @Test void whatCannotBeReadIsRefusedAndKept() throws Exception {
        assertOutcome(hospital.send("{\"resourceType\":", requestId, correlationId), 400, "REC_BAD_REQUEST", "invalid");
        assertThat(ward.asked("SELECT state FROM platform.inbox WHERE key = '" + requestId + "'")).isEqualTo("REJECTED");
        assertOutcome(hospital.send(message().asFhir().replace("\"1.4.0\"", "\"7.0.0\"")), 422, "REC_UNPROCESSABLE_ENTITY", "not-supported");
        assertOutcome(hospital.send("{\"resourceType\":\"Bundle\",\"id\":\"" + "x".repeat(300_000) + "\"}"), 413, "REC_BAD_REQUEST", "too-long");
    }

    @Test void aSenderReadsWhatItSentAndNobodyElseDoes() throws Exception {
        var message = message().with("nhsNumber", "9991239992");
        hospital.send(message.asFhir());
        var byNumber = "/fhir/ServiceRequest?patient:identifier=https://fhir.nhs.uk/Id/nhs-number%7C9991239992";

        var own = hospital.get("/fhir/ServiceRequest/" + message.serviceRequestId());
        assertThat(own.statusCode()).isEqualTo(200);
        assertThat(json(own).at("/id").asText()).isEqualTo(message.serviceRequestId());
        assertThat(json(own).at("/status").asText()).isEqualTo("active");
        assertThat(json(hospital.get(byNumber)).at("/total").asInt()).isEqualTo(1);
        assertOutcome(ward.sender("RH5").get("/fhir/ServiceRequest/" + message.serviceRequestId()), 404, "REC_NOT_FOUND", "not-found");
        assertThat(json(ward.sender("RH5").get(byNumber)).at("/total").asInt()).isZero();
        assertOutcome(hospital.get("/fhir/ServiceRequest"), 400, "REC_BAD_REQUEST", "required");
        assertOutcome(hospital.get("/fhir/ServiceRequest?patient:identifier=12"), 400, "REC_BAD_REQUEST", "value");
    }

    @Test void aRequestIsTakenBackOnce() throws Exception {
        var message = message();
        hospital.send(message.asFhir());
        message.with("reason", "update").with("status", "revoked").with("definition", CANCELLED).with("bundle", UUID.randomUUID().toString());

        assertThat(hospital.send(message.asFhir()).statusCode()).isEqualTo(200);
        assertThat(json(hospital.get("/fhir/ServiceRequest/" + message.serviceRequestId())).at("/status").asText()).isEqualTo("revoked");
        assertOutcome(hospital.send(message.asFhir()), 400, "REC_BAD_REQUEST", "invariant");
    }

    @Test void aWithdrawalBeforeItsNoticeIsTakenAndSaidToWait() throws Exception {
        var answer = hospital.send(message().with("reason", "update").with("status", "revoked").with("definition", CANCELLED).asFhir());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("we know no request under this id yet");
    }

    @Test void aRequestIsTakenBackByItsCorrelationIdWhenNothingElseIsLeft() throws Exception {
        var first = message().with("nhsNumber", "9991238880");
        hospital.send(Mutations.tree(first).toString().replace("\"id\":\"" + first.serviceRequestId() + "\",", ""), requestId, correlationId);
        var back = message().with("nhsNumber", "9991238880").with("reason", "update").with("status", "revoked").with("definition", CANCELLED);

        var answer = hospital.send(Mutations.tree(back).toString().replace("\"id\":\"" + back.serviceRequestId() + "\",", ""), UUID.randomUUID().toString(), correlationId);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("we know no request");
        assertThat(ward.asked("SELECT count(DISTINCT headers::json->>'case-key') FROM platform.inbox WHERE headers::json->>'X-Correlation-Id' = '" + correlationId + "'")).isEqualTo("1");
    }

    @Test void whatWeOfferIsOpenToAllAndTheRestSaysSo() throws Exception {
        var nobody = ward.sender("RA4", null);

        var offered = json(nobody.get("/fhir/metadata"));
        assertThat(offered.at("/resourceType").asText()).isEqualTo("CapabilityStatement");
        assertThat(offered.at("/fhirVersion").asText()).isEqualTo("4.0.1");
        assertThat(offered.toString()).contains("process-message", "bars-message-servicerequest-request-referral");
        assertThat(json(hospital.get("/fhir/MessageDefinition")).at("/total").asInt()).isEqualTo(3);
        assertThat(json(hospital.get("/fhir/MessageDefinition?context=https://fhir.nhs.uk/Id/dos-service-id%7C" + Ward.US)).at("/total").asInt()).isEqualTo(3);
        assertThat(json(hospital.get("/fhir/MessageDefinition?context=https://fhir.nhs.uk/Id/dos-service-id%7C1")).at("/total").asInt()).isZero();
        assertOutcome(hospital.get("/fhir/MessageDefinition?context=nonsense"), 400, "REC_BAD_REQUEST", "invalid");
        assertOutcome(hospital.get("/fhir/Slot"), 501, "REC_NOT_IMPLEMENTED", "not-supported");
        assertOutcome(hospital.get("/fhir/Spaceship"), 404, "REC_NOT_FOUND", "not-found");
    }

    @Test void anXmlSenderIsAnsweredInXml() throws Exception {
        var xml = R4.write(R4.parse(new Wellformed(message().asFhir(), true), new Complaints()), false);

        var answer = hospital.header("Content-Type", "application/fhir+xml").header("Accept", "application/fhir+xml").send(xml, requestId, correlationId);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).startsWith("<Bundle xmlns=\"http://hl7.org/fhir\">");
        assertThat(ward.asked("SELECT content_type FROM platform.inbox WHERE key = '" + requestId + "'")).isEqualTo("application/fhir+xml");
    }

    @Test void whatCannotBeStoredIsSaidToBeNotStored() throws Exception {
        ward.done("ALTER TABLE platform.inbox RENAME TO inbox_away");
        try {
            assertOutcome(hospital.send(message().asFhir(), requestId, correlationId), 500, "REC_SERVER_ERROR", "no-store");
        } finally {
            ward.done("ALTER TABLE platform.inbox_away RENAME TO inbox");
        }
        assertThat(hospital.send(message().asFhir(), requestId, correlationId).statusCode()).isEqualTo(200);
    }

    /** The database hangs: nobody waits longer than BaRS allows, and who was told to come again finds the work done. */
    @Test void noSenderWaitsForEver() throws Exception {
        var bodies = Stream.generate(FhirDoorIT::message).limit(12).map(WardMessage::asFhir).toList();
        List<HttpResponse<String>> answers;
        var hands = Executors.newFixedThreadPool(bodies.size());
        try (var held = ward.held("platform.inbox")) {
            var calls = bodies.stream().map(body -> hands.submit(() -> ward.sender("RA4").send(body, UUID.nameUUIDFromBytes(body.getBytes()).toString(), correlationId))).toList();
            answers = new ArrayList<>();
            for (var call : calls) answers.add(call.get());
        } finally {
            hands.shutdown();
        }

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(408, 503).contains(408, 503);
        for (var body : bodies) assertThat(untilTaken(body)).isIn(200, 409);
    }

    private int untilTaken(String body) throws Exception {
        for (int i = 0; i < 20; i++) {
            var status = ward.sender("RA4").send(body, UUID.nameUUIDFromBytes(body.getBytes()).toString(), correlationId).statusCode();
            if (status != 503 && status != 408) return status;
            Thread.sleep(250);
        }
        return 503;
    }

    @Test void theFullValidatorsReportIsKeptAfterwards() throws Exception {
        hospital.send(message().asFhir(), requestId, correlationId);
        var report = "SELECT r.checked_at FROM integration.profile_report r JOIN platform.inbox i ON i.id = r.message WHERE i.key = '" + requestId + "'";

        for (int i = 0; i < 240 && ward.asked(report) == null; i++) Thread.sleep(500);

        assertThat(ward.asked(report)).isNotNull();
        assertThat(ward.asked("SELECT string_agg(finding, ', ') FROM integration.profile_drift WHERE finding LIKE '%99912%'")).isNull();
    }

    private static WardMessage message() {
        return WardMessage.from("RA4", "X24", Ward.US);
    }

    private void assertMirrored(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("x-request-id")).hasValue(requestId);
        assertThat(answer.headers().firstValue("x-correlation-id")).hasValue(correlationId);
    }

    /** As BaRS publishes it: one error, its type, the code under the system with the small s, and words. */
    private static void assertOutcome(HttpResponse<String> answer, int status, String code, String issue) throws IOException {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        var outcome = json(answer);
        assertThat(outcome.at("/resourceType").asText()).isEqualTo("OperationOutcome");
        assertThat(outcome.at("/issue").size()).isEqualTo(1);
        assertThat(outcome.at("/issue/0/severity").asText()).isEqualTo("error");
        assertThat(outcome.at("/issue/0/code").asText()).isEqualTo(issue);
        assertThat(outcome.at("/issue/0/details/coding/0/system").asText()).isEqualTo("https://fhir.nhs.uk/Codesystem/http-error-codes");
        assertThat(outcome.at("/issue/0/details/coding/0/code").asText()).isEqualTo(code);
        assertThat(outcome.at("/issue/0/diagnostics").asText()).isNotBlank().doesNotContain("integration.fhir", "Bond", "999123", "Exception");
    }

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        return Mutations.JSON.readTree(answer.body());
    }
}
