package uk.sandstone.integration.fhir;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RelatedPerson;
import uk.sandstone.integration.api.Notice.Carer;
import uk.sandstone.integration.api.Notice.Contact;

/**
 * The people around the person, as told: who looks after them, and whom to ring. A relation is repeated in the sender's
 * words; who is family and who is not, a person finds out.
 */
record Circle(Carer carer, List<Contact> contacts) {

    private static final Set<String> SELF = Set.of("ONESELF", "SELF");
    private static final Set<String> CARES = Set.of("CAREGIVER", "CARER");

    static Circle of(BarsMessage message) {
        var near = new ArrayList<Near>();
        message.all(RelatedPerson.class).forEach(related -> near.add(new Near(Words.inUse(related.getName()).flatMap(Words::of),
                related.getRelationship(), Words.phone(related.getTelecom()))));
        message.patient().getContact().stream().filter(contact -> !isThemselves(contact)).forEach(contact -> near.add(new Near(
                Words.of(contact.getName()).or(() -> organisation(message, contact.getOrganization())), contact.getRelationship(),
                Words.phone(contact.getTelecom()))));
        var named = near.stream().filter(n -> n.name.isPresent()).toList();
        var carer = named.stream().filter(Near::cares).findFirst().map(n -> new Carer(n.name.get(), n.relation().orElse(null), n.phone.orElse(null)));
        var contacts = new LinkedHashSet<Contact>();
        named.forEach(n -> contacts.add(new Contact(n.name.get(), n.relation().orElse(null), n.phone.orElse(null))));
        who(message).ifPresent(contacts::add);
        practice(message).ifPresent(contacts::add);
        return new Circle(carer.orElse(null), List.copyOf(contacts));
    }

    private record Near(Optional<String> name, List<CodeableConcept> relationship, Optional<String> phone) {
        Optional<String> relation() {
            return Words.join(relationship.stream().map(Words::of), ", ");
        }

        boolean cares() {
            return relation().filter(words -> words.toLowerCase(Locale.ROOT).contains("carer")).isPresent()
                    || codes(relationship).anyMatch(CARES::contains);
        }
    }

    static boolean isThemselves(Patient.ContactComponent contact) {
        return codes(contact.getRelationship()).anyMatch(SELF::contains)
                || !contact.hasName() && !contact.hasOrganization() && !contact.hasRelationship();
    }

    private static Stream<String> codes(List<CodeableConcept> relationship) {
        return relationship.stream().flatMap(concept -> concept.getCoding().stream()).map(coding -> String.valueOf(coding.getCode()).toUpperCase(Locale.ROOT));
    }

    /** Who wrote to us: the requester, a professional or their role. */
    private static Optional<Contact> who(BarsMessage message) {
        var requester = message.request().getRequester();
        var role = message.links().find(requester, PractitionerRole.class).or(() -> message.links().find(requester, Practitioner.class)
                .flatMap(p -> message.all(PractitionerRole.class).stream().filter(r -> message.links().find(r.getPractitioner(), Practitioner.class).filter(p::equals).isPresent()).findFirst()));
        var person = message.links().find(requester, Practitioner.class)
                .or(() -> role.flatMap(r -> message.links().find(r.getPractitioner(), Practitioner.class)));
        var phone = role.flatMap(r -> Words.phone(r.getTelecom())).or(() -> person.flatMap(p -> Words.phone(p.getTelecom())))
                .or(() -> Words.phone(List.of(message.header().getSource().getContact())));
        var job = role.flatMap(r -> Words.join(r.getCode().stream().map(Words::of), ", "));
        return person.flatMap(p -> Words.inUse(p.getName())).flatMap(Words::of).or(() -> Words.of(message.header().getSource().getName()))
                .map(name -> new Contact(name, job.orElse(null), phone.orElse(null)));
    }

    private static Optional<Contact> practice(BarsMessage message) {
        return message.links().find(message.patient().getGeneralPractitioner(), Organization.class).stream().findFirst()
                .flatMap(practice -> Words.of(practice.getName()).map(name -> new Contact(name, "GP practice", Words.phone(practice.getTelecom()).orElse(null))));
    }

    private static Optional<String> organisation(BarsMessage message, Reference reference) {
        return message.links().find(reference, Organization.class).flatMap(organisation -> Words.of(organisation.getName()));
    }
}
