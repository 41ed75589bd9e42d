package uk.sandstone.integration.fhir;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Flag;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.ServiceRequest;
import uk.sandstone.integration.api.Notice;
import uk.sandstone.integration.api.Notice.Kind;
import uk.sandstone.kernel.OdsCode;

/** Puts a BaRS message into our own words; what looks wrong in it becomes a warning. */
record NoticeMaker(Clock clock) {

    /** A header under which the door keeps the sender that showed its token. */
    static final String SENDER = "sender";
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Duration CLOCKS_DIFFER = Duration.ofHours(1);

    Notice of(BarsMessage message, Map<String, String> headers) {
        var doubts = new Doubts();
        var person = PersonTold.of(message.patient(), LocalDate.now(clock.withZone(LONDON)), doubts);
        var happenedAt = message.bundle().getTimestamp().toInstant(); // when it was put together: BaRS fixes it, meta.lastUpdated varies in use
        var asTold = asTold(message, person);
        var circle = Circle.of(message);
        var organisation = message.links().find(message.header().getSender(), Organization.class);
        doubtful(message, happenedAt, doubts);
        return new Notice(message.kind(), sender(message, organisation, headers), organisation.flatMap(o -> Words.of(o.getName())).orElse(null),
                Optional.ofNullable(headers.get(CaseKey.HEADER)).orElseGet(() -> CaseKey.of(message, person)), happenedAt, person.claim(),
                person.number(), StayTold.of(message, happenedAt), PathwayTold.of(message, asTold, doubts), asTold, circle.carer(),
                Answers.consent(message.all(Consent.class)), Answers.safeguarding(message.all(Flag.class)), circle.contacts(), null,
                died(person, happenedAt), message.kind() == Kind.WITHDRAW ? because(message.request()) : null, doubts.keys());
    }

    /** Without a day that can be right it counts from the message's: nobody must ring and ask for them. */
    private static LocalDate died(PersonTold person, Instant happenedAt) {
        return person.died() == null && person.isDead() ? LocalDate.ofInstant(happenedAt, LONDON) : person.died();
    }

    private static List<String> asTold(BarsMessage message, PersonTold person) {
        var died = person.isDead() ? Stream.of("The ward says that this person has died") : Stream.<String>empty();
        return Stream.concat(died, AsTold.of(message).stream()).toList();
    }

    /** Whoever showed the token, else the organisation that the message names. */
    private static OdsCode sender(BarsMessage message, Optional<Organization> organisation, Map<String, String> headers) {
        return OdsCode.read(headers.get(SENDER)).or(() -> organisation.flatMap(Words::ods))
                .or(() -> Words.ods(List.of(message.header().getSender().getIdentifier())))
                .or(() -> Address.read(message.header().getSource().getEndpoint()).filter(a -> a.system().equals(Address.ORGANISATION)).flatMap(a -> OdsCode.read(a.value())))
                .orElseThrow(() -> new Unacceptable(Rec.REQUIRED, "sender-missing", "MessageHeader.sender"));
    }

    /** In the sender's words where it gave any; else what its status means in BaRS. */
    private static String because(ServiceRequest request) {
        var words = Stream.concat(request.getNote().stream().map(note -> Words.of(note.getText())), request.getReasonCode().stream().map(Words::of));
        return Words.join(words, ". ").orElse(request.getStatus() == ServiceRequest.ServiceRequestStatus.ENTEREDINERROR
                ? "It was sent in error" : "It is no longer needed");
    }

    private void doubtful(BarsMessage message, Instant happenedAt, Doubts doubts) {
        var request = message.request();
        doubts.addIf(happenedAt.isAfter(clock.instant().plus(CLOCKS_DIFFER)), "sent-in-future");
        doubts.addIf(message.kind() != Kind.WITHDRAW && !request.hasOccurrence(), "no-time-frame");
        doubts.addIf(request.getIntent() != ServiceRequest.ServiceRequestIntent.PLAN, "intent");
        doubts.addIf(message.kind() == Kind.NOTIFY && !request.hasAuthoredOn(), "authored-on");
        doubts.addIf(!message.dangling().isEmpty(), "dangling");
        doubts.addIf(message.all(Organization.class).stream().flatMap(o -> o.getIdentifier().stream()).anyMatch(NoticeMaker::isOddOds), "ods-code");
        doubts.addIf(message.codings().stream().anyMatch(c -> Sctid.SYSTEM.equals(c.getSystem()) && !Sctid.isConcept(c.getCode())), "snomed");
    }

    private static boolean isOddOds(Identifier identifier) {
        return Address.ORGANISATION.equals(Address.canonical(identifier.getSystem())) && OdsCode.read(identifier.getValue()).isEmpty();
    }
}
