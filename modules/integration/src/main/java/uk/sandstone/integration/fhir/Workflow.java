package uk.sandstone.integration.fhir;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.MessageHeader;
import org.hl7.fhir.r4.model.ServiceRequest;
import uk.sandstone.integration.api.Notice.Kind;

/**
 * What a message asks of us, by BaRS's workflow variables. Anything outside this table is refused.
 * Source: BaRS core 1.5.0, "Standard pattern for composites"; integration facts 1.1.
 */
final class Workflow {

    private static final String EVENTS = "https://fhir.nhs.uk/CodeSystem/message-events-bars";
    private static final String CATEGORIES = "https://fhir.nhs.uk/CodeSystem/message-category-servicerequest";
    private static final Set<String> ANY = Set.of();
    private static final List<Row> TABLE = List.of(
            new Row("new", Set.of("active"), Set.of("referral"), Set.of("completed"), Set.of("triaged", "finished"), Kind.NOTIFY),
            new Row("new", Set.of("active"), Set.of("validation"), Set.of("active"), Set.of("triaged", "in-progress"), Kind.VALIDATION),
            new Row("update", Set.of("revoked", "entered-in-error"), Set.of("referral", "validation"), ANY, ANY, Kind.WITHDRAW),
            new Row("update", Set.of("active", "on-hold"), Set.of("validation"), ANY, ANY, Kind.UPDATE));

    private Workflow() { }

    private record Row(String reason, Set<String> status, Set<String> category, Set<String> carePlan, Set<String> encounter, Kind kind) {
        boolean fits(String toldReason, String toldStatus, String toldCategory, String toldPlan, String toldEncounter) {
            return reason.equals(toldReason) && status.contains(toldStatus) && category.contains(toldCategory)
                    && (carePlan.isEmpty() || carePlan.contains(toldPlan)) && (encounter.isEmpty() || encounter.contains(toldEncounter));
        }
    }

    /** @throws Unacceptable unless it is a request about a ServiceRequest: bookings we do not take, answers we never asked for */
    static void check(MessageHeader header) {
        var event = header.hasEventCoding() && EVENTS.equals(https(header.getEventCoding().getSystem())) ? header.getEventCoding().getCode() : "";
        switch (String.valueOf(event)) {
            case "servicerequest-request" -> { }
            case "servicerequest-response" -> throw header.hasResponse() && header.getResponse().hasIdentifier()
                    ? new Unacceptable(Rec.NOT_FOUND, "answer-to-nothing", "MessageHeader.response.identifier")
                    : new Unacceptable(Rec.INVARIANT, "answer-without-id", "MessageHeader.response.identifier");
            case "booking-request", "booking-response" -> throw new Unacceptable(Rec.NOT_SUPPORTED, "booking", "MessageHeader.event");
            default -> throw new Unacceptable(Rec.INVARIANT, "event-unknown", "MessageHeader.event");
        }
        if (reason(header) == null) throw new Unacceptable(Rec.REQUIRED, "reason-missing", "MessageHeader.reason");
    }

    /** @throws Unacceptable when the table has no such row */
    static Kind kind(MessageHeader header, ServiceRequest request, Optional<CarePlan> plan, Optional<Encounter> encounter) {
        return TABLE.stream().filter(row -> row.fits(reason(header), String.valueOf(request.getStatusElement().getValueAsString()), category(request),
                        plan.map(p -> String.valueOf(p.getStatusElement().getValueAsString())).orElse(""), encounter.map(e -> String.valueOf(e.getStatusElement().getValueAsString())).orElse("")))
                .map(Row::kind).findFirst().orElseThrow(() -> new Unacceptable(Rec.INVARIANT, "workflow", "ServiceRequest"));
    }

    private static String reason(MessageHeader header) {
        return header.getReason().getCoding().stream().map(Coding::getCode).filter(Objects::nonNull)
                .findFirst().orElse(null);
    }

    private static String category(ServiceRequest request) {
        return request.getCategory().stream().flatMap(category -> category.getCoding().stream())
                .filter(coding -> CATEGORIES.equals(https(coding.getSystem()))).map(coding -> String.valueOf(coding.getCode()))
                .findFirst().orElse("");
    }

    private static String https(String system) {
        return system == null ? "" : system.replaceFirst("^http:", "https:");
    }
}
