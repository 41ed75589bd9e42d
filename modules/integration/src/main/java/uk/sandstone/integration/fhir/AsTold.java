package uk.sandstone.integration.fhir;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.AllergyIntolerance;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Flag;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Type;

/**
 * What the ward says about the person, in its words and in the order in which a reader wants it: what is asked, the plan,
 * what was said, answers, conditions, findings, flags. A description, never an order for a service.
 */
final class AsTold {

    private final BarsMessage message;
    private final Set<String> lines = new LinkedHashSet<>(); // wards repeat themselves; a reader need not

    private AsTold(BarsMessage message) {
        this.message = message;
    }

    static List<String> of(BarsMessage message) {
        var told = new AsTold(message);
        told.request(message.request());
        told.each(CarePlan.class, told::plan);
        told.each(Communication.class, c -> Stream.concat(c.getPayload().stream().map(p -> Words.of(p.getContent())), notes(c.getNote())));
        told.each(QuestionnaireResponse.class, answers -> answers.getItem().stream().flatMap(told::answer));
        told.each(Condition.class, c -> Stream.concat(Stream.of(Words.of(c.getCode())), notes(c.getNote())));
        told.each(Observation.class, told::finding);
        told.each(Task.class, t -> Stream.concat(Stream.of(Words.of(t.getDescription()), Words.of(t.getCode())), notes(t.getNote())));
        told.each(Procedure.class, p -> Stream.concat(Stream.of(Words.of(p.getCode())), notes(p.getNote())));
        told.each(AllergyIntolerance.class, a -> Stream.of(pair(Optional.of("Allergy"), Words.of(a.getCode()))));
        told.each(MedicationStatement.class, m -> Stream.of(pair(Optional.of("Medicine"), Words.of(m.getMedication()))));
        told.each(Flag.class, f -> Stream.of(pair(Words.join(f.getCategory().stream().map(Words::of), ", "), Words.of(f.getCode()))));
        told.place(message.request());
        return List.copyOf(told.lines);
    }

    private <T extends Resource> void each(Class<T> type, Function<T, Stream<Optional<String>>> words) {
        message.all(type).forEach(resource -> add(words.apply(resource)));
    }

    private void add(Stream<Optional<String>> words) {
        words.flatMap(Optional::stream).forEach(lines::add);
    }

    private void request(ServiceRequest request) {
        add(notes(request.getNote()));
        add(Stream.of(Words.of(request.getPatientInstruction()), Words.of(request.getCode())));
        add(Stream.concat(request.getReasonCode().stream(), request.getOrderDetail().stream()).map(Words::of));
    }

    private Stream<Optional<String>> plan(CarePlan plan) {
        var activities = plan.getActivity().stream().flatMap(activity -> Stream.of(
                activity.getOutcomeCodeableConcept().stream().map((CodeableConcept c) -> Words.of(c)),
                Stream.of(Words.of(activity.getDetail().getDescription())), notes(activity.getProgress())).flatMap(s -> s));
        return Stream.of(Stream.of(Words.of(plan.getDescription())), activities, notes(plan.getNote())).flatMap(s -> s);
    }

    /** A question and its answers in one line; groups are gone through. */
    private Stream<Optional<String>> answer(QuestionnaireResponseItemComponent item) {
        var answers = Words.join(item.getAnswer().stream().map(a -> words(a.getValue())), ", ");
        var own = Stream.of(answers.isEmpty() ? Optional.<String>empty() : pair(Words.of(item.getText()).or(() -> Words.of(item.getLinkId())), answers));
        var below = Stream.concat(item.getItem().stream(), item.getAnswer().stream().flatMap(a -> a.getItem().stream()));
        return Stream.concat(own, below.flatMap(this::answer));
    }

    private Stream<Optional<String>> finding(Observation finding) {
        var parts = finding.getComponent().stream().map(part -> pair(Words.of(part.getCode()), Words.of(part.getValue())));
        return Stream.of(Stream.of(pair(Words.of(finding.getCode()), Words.of(finding.getValue()))), parts, notes(finding.getNote())).flatMap(s -> s);
    }

    /** Where it happened, when that is not the ward. */
    private void place(ServiceRequest request) {
        message.links().find(request.getLocationReference(), Location.class).stream().filter(place -> place.hasAddress()).forEach(place ->
                add(Stream.of(pair(Optional.of("Place"), Words.join(Stream.of(Words.of(place.getName()), address(place)), ", ")))));
    }

    private static Optional<String> address(Location place) {
        var lines = place.getAddress().getLine().stream().map(line -> Words.of(line.getValue()));
        return Words.join(Stream.concat(lines, Stream.of(Words.of(place.getAddress().getCity()), Words.of(place.getAddress().getPostalCode()))), ", ")
                .or(() -> Words.of(place.getAddress().getText()));
    }

    private static Stream<Optional<String>> notes(List<Annotation> notes) {
        return notes.stream().map(note -> Words.of(note.getText()));
    }

    private static Optional<String> words(Type value) {
        return value == null ? Optional.empty() : Words.of(value);
    }

    private static Optional<String> pair(Optional<String> what, Optional<String> value) {
        return what.isPresent() && value.isPresent() ? Words.of(what.get() + ": " + value.get()) : what.or(() -> value);
    }
}
