package uk.sandstone.integration.hl7;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.sandstone.integration.api.Notice.Carer;
import uk.sandstone.integration.api.Notice.Contact;
import uk.sandstone.integration.hl7.Line.Value;

/** Whom to ring: family and friends (NK1), whoever looks after them, the doctor at the hospital and the GP. */
final class ContactsReader {

    private ContactsReader() { }

    /** The first of the next of kin whom the hospital calls a carer; null when nobody is. */
    static Carer carer(List<Line> nextOfKin) {
        return nextOfKin.stream().filter(ContactsReader::looksAfterThem).findFirst()
                .map(nk1 -> new Carer(name(nk1.all(2)).orElse(null), relation(nk1), phone(nk1))).orElse(null);
    }

    static List<Contact> contacts(Segments message) {
        var contacts = new ArrayList<Contact>();
        for (var nk1 : message.all("NK1")) {
            if (!looksAfterThem(nk1)) name(nk1.all(2)).ifPresent(name -> contacts.add(new Contact(name, relation(nk1), phone(nk1))));
        }
        var pd1 = message.firstOrEmpty("PD1");
        doctor(pd1.all(4)).ifPresent(name -> contacts.add(new Contact(name, "GP", null)));
        if (!pd1.text(3).isEmpty()) contacts.add(new Contact(pd1.text(3), "GP practice", null));
        doctor(message.firstOrEmpty("PV1").all(7)).ifPresent(name -> contacts.add(new Contact(name, "doctor in charge at the hospital", null)));
        return List.copyOf(contacts);
    }

    private static boolean looksAfterThem(Line nk1) {
        return nk1.all(3).stream().anyMatch(Relation::looksAfterThem);
    }

    private static String relation(Line nk1) {
        return nk1.all(3).stream().findFirst().map(Relation::words).orElse(null);
    }

    private static String phone(Line nk1) {
        return Stream.of(5, 6).flatMap(field -> nk1.all(field).stream()).map(PersonReader::number).flatMap(Optional::stream)
                .findFirst().orElse(null);
    }

    /** Prefix, given and family name, as people are spoken of (XPN). */
    private static Optional<String> name(List<Value> names) {
        return names.stream().map(name -> joined(name.part(5), name.part(2), name.part(1))).filter(text -> !text.isEmpty()).findFirst();
    }

    /** The same for a professional, whose name stands one place later behind their number (XCN). */
    private static Optional<String> doctor(List<Value> names) {
        return names.stream().map(name -> joined(name.part(6), name.part(3), name.part(2))).filter(text -> !text.isEmpty()).findFirst();
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
    }
}
