package uk.sandstone.integration.hl7;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.sandstone.integration.hl7.Line.Value;
import uk.sandstone.kernel.NhsNumber;
import uk.sandstone.kernel.Postcode;
import uk.sandstone.people.api.IdentityDesk.Claim;
import uk.sandstone.people.api.NewPerson.Home;

/** Who the message is about, from PID. */
final class PersonReader {

    private static final Set<String> NHS_AUTHORITY = Set.of("NHS", "NHSNBR", "NHSNUMBER", "2.16.840.1.113883.2.1.4.1");
    private static final Set<String> NHS_TYPE = Set.of("NH", "NHS", "NHSNMBR");
    /** Identity reliability (PID-32) as English systems fill it: the NHS number status of the Spine tracing service. */
    private static final Set<String> VERIFIED = Set.of("01", "NSTS01", "NUMBER-PRESENT-AND-VERIFIED", "VERIFIED");
    private static final Set<String> NAME_NOT_LEGAL = Set.of("A", "M", "N", "P", "S", "PREVIOUS", "ALIAS", "MAIDEN");
    private static final Set<String> ADDRESS_OF_HOME = Set.of("H", "HOME", "P", "L", "");

    private PersonReader() { }

    static Claim claim(Line pid, LocalDate notAfter, Doubts doubts) {
        var numbers = nhsNumbers(pid);
        if (numbers.size() > 1) doubts.add(Doubts.TWO_NHS_NUMBERS);
        var number = numbers.stream().findFirst().flatMap(text -> doubts.unless(Doubts.NHS_NUMBER, text, () -> NhsNumber.read(text)));
        var verified = number.isPresent() && numbers.size() == 1
                && pid.all(32).stream().anyMatch(status -> VERIFIED.contains(status.part(1).toUpperCase(Locale.ROOT)));
        var name = name(pid.all(5));
        return new Claim(number.orElse(null), verified, name.map(PersonReader::familyName).orElse(null),
                name.map(PersonReader::givenNames).orElse(List.of()), born(pid, notAfter, doubts), sex(pid.text(8)),
                home(pid, doubts), phone(pid));
    }

    /** NHS numbers as written, without spaces, each once; more than one is a contradiction. */
    static List<String> nhsNumbers(Line pid) {
        return Stream.of(3, 2).map(field -> numbersIn(pid.all(field))).filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
    }

    static List<String> numbersIn(List<Value> identifiers) {
        return identifiers.stream().filter(PersonReader::isNhs).map(id -> id.part(1).replaceAll("[\\s-]", ""))
                .filter(text -> !text.isEmpty()).distinct().toList();
    }

    /** The sender's own number of the person; empty when there is none. */
    static Optional<String> localId(List<Value> identifiers) {
        return identifiers.stream().filter(id -> !isNhs(id)).map(id -> id.part(1)).filter(text -> !text.isEmpty()).findFirst();
    }

    private static boolean isNhs(Value id) {
        return IntStream.of(1, 2).anyMatch(part -> NHS_AUTHORITY.contains(id.part(4, part).toUpperCase(Locale.ROOT)))
                || NHS_AUTHORITY.contains(id.part(6).toUpperCase(Locale.ROOT)) || NHS_TYPE.contains(id.part(5).toUpperCase(Locale.ROOT));
    }

    private static Optional<Value> name(List<Value> names) {
        return names.stream().filter(name -> !name.part(1).isEmpty() || !name.part(2).isEmpty())
                .min(Comparator.comparingInt(name -> NAME_NOT_LEGAL.contains(name.part(7).toUpperCase(Locale.ROOT)) ? 1 : 0));
    }

    private static String familyName(Value name) {
        return name.part(1).isEmpty() ? null : name.part(1);
    }

    private static List<String> givenNames(Value name) {
        return Stream.of(2, 3).map(name::part).filter(text -> !text.isEmpty()).toList();
    }

    private static LocalDate born(Line pid, LocalDate notAfter, Doubts doubts) {
        return doubts.unless(Doubts.BORN, pid.text(7), () -> Times.day(pid.text(7)).filter(day -> isPlausible(day, notAfter))).orElse(null);
    }

    private static boolean isPlausible(LocalDate born, LocalDate notAfter) {
        return !born.isAfter(notAfter) && born.isAfter(notAfter.minusYears(130));
    }

    /** NHS codes (1, 2, 9) and HL7's letters; "not known" is no answer. */
    private static String sex(String code) {
        return switch (code.toUpperCase(Locale.ROOT)) {
            case "1", "01", "M" -> "male";
            case "2", "02", "F" -> "female";
            case "9", "09", "O", "A", "N" -> "other";
            default -> null;
        };
    }

    private static Home home(Line pid, Doubts doubts) {
        var addresses = pid.all(11).stream().filter(a -> !a.part(1).isEmpty() || !a.part(3).isEmpty() || !a.part(5).isEmpty())
                .sorted(Comparator.comparingInt(a -> ADDRESS_OF_HOME.contains(a.part(7).toUpperCase(Locale.ROOT)) ? 0 : 1)).toList();
        if (addresses.isEmpty()) return null;
        var address = addresses.get(0);
        var street = Stream.of(1, 2).map(address::part).filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
        var town = address.part(3).isEmpty() ? address.part(4) : address.part(3);
        var postcode = doubts.unless(Doubts.POSTCODE, address.part(5), () -> Postcode.read(address.part(5)));
        return new Home(street.isEmpty() ? null : street, town.isEmpty() ? null : town, postcode.orElse(null));
    }

    private static String phone(Line pid) {
        return pid.all(13).stream().map(PersonReader::number).flatMap(Optional::stream).findFirst().orElse(null);
    }

    /** A telephone number as written, or put together from its parts (XTN-6 and 7); an address for e-mail is none. */
    static Optional<String> number(Value telecom) {
        if (telecom.part(3).equalsIgnoreCase("Internet") || telecom.part(2).equalsIgnoreCase("NET")) return Optional.empty();
        if (telecom.part(1).chars().anyMatch(Character::isDigit)) return Optional.of(telecom.part(1));
        var parts = (telecom.part(6) + " " + telecom.part(7)).strip();
        return parts.isEmpty() ? Optional.empty() : Optional.of(parts);
    }
}
