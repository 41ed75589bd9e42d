package uk.sandstone.integration.fhir;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.StringType;
import uk.sandstone.kernel.NhsNumber;
import uk.sandstone.kernel.Postcode;
import uk.sandstone.people.api.IdentityDesk.Claim;
import uk.sandstone.people.api.NewPerson.Home;

/**
 * Whom a message is about, from its Patient. A number that fails its check digit is kept as told and never as a claim; dates
 * that cannot be are dropped. Source: integration facts 1.6.
 *
 * @param number as written; null when none is there
 * @param isDead whether the sender says that they died, with or without a day
 */
record PersonTold(Claim claim, String number, LocalDate died, boolean isDead) {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String STATUS = "Extension-UKCore-NHSNumberVerificationStatus";
    /** Number present and verified, in today's code system and in the one before. */
    private static final Set<String> VERIFIED = Set.of("01", "number-present-and-verified");
    private static final int OLDEST = 130; // years

    static PersonTold of(Patient patient, LocalDate today, Doubts doubts) {
        var identifier = patient.getIdentifier().stream()
                .filter(i -> Address.NHS_NUMBER.equals(Address.canonical(i.getSystem())))
                .filter(Identifier::hasValue).findFirst();
        var told = identifier.map(Identifier::getValue).flatMap(Words::of).orElse(null);
        var number = NhsNumber.read(told).orElse(null);
        doubts.addIf(told != null && number == null, "nhs-number");
        var verified = number != null && identifier.filter(PersonTold::isVerified).isPresent();
        var name = Words.inUse(patient.getName());
        var family = name.flatMap(n -> Words.of(n.getFamily())).orElse(null);
        doubts.addIf(family == null, "name");
        var names = name.map(n -> n.getGiven().stream().map(StringType::getValue).map(Words::of).flatMap(Optional::stream).toList()).orElse(List.of());
        if (family == null && names.isEmpty()) names = name.flatMap(n -> Words.of(n.getText())).map(List::of).orElse(List.of());
        var sex = patient.hasGender() ? patient.getGender().toCode() : null;
        var claim = new Claim(number, verified, family, names, born(patient, today, doubts), sex, home(patient, doubts), phone(patient));
        return new PersonTold(claim, told, died(patient, today, doubts), isDead(patient));
    }

    private static boolean isVerified(Identifier identifier) {
        return identifier.getExtension().stream().filter(e -> e.getUrl() != null && e.getUrl().endsWith(STATUS))
                .flatMap(e -> codings(e.getValue())).anyMatch(coding -> VERIFIED.contains(String.valueOf(coding.getCode())));
    }

    private static Stream<Coding> codings(org.hl7.fhir.r4.model.Type value) {
        if (value instanceof CodeableConcept concept) return concept.getCoding().stream();
        return value instanceof Coding coding ? Stream.of(coding) : Stream.empty();
    }

    /** Only a whole date, neither to come nor longer ago than anybody lives. */
    private static LocalDate born(Patient patient, LocalDate today, Doubts doubts) {
        var told = day(patient.getBirthDateElement());
        var possible = told.filter(day -> !day.isAfter(today) && !day.isBefore(today.minusYears(OLDEST)));
        doubts.addIf(patient.hasBirthDate() && possible.isEmpty(), "birth-date");
        return possible.orElse(null);
    }

    private static LocalDate died(Patient patient, LocalDate today, Doubts doubts) {
        if (!(patient.getDeceased() instanceof DateTimeType when)) return null;
        var possible = day(when).filter(day -> !day.isAfter(today.plusDays(1)) && !day.isBefore(today.minusYears(OLDEST)));
        doubts.addIf(possible.isEmpty(), "death-date");
        return possible.orElse(null);
    }

    private static boolean isDead(Patient patient) {
        return patient.getDeceased() instanceof DateTimeType || patient.getDeceased() instanceof BooleanType yes && yes.booleanValue();
    }

    /** The day as written; of a moment, the day that it was in London. */
    private static Optional<LocalDate> day(PrimitiveType<?> written) {
        var text = Words.of(written.getValueAsString()).orElse("");
        if (text.length() < 10) return Optional.empty();
        if (text.length() > 10 && written.getValue() instanceof java.util.Date moment) {
            return Optional.of(moment.toInstant().atZone(LONDON).toLocalDate());
        }
        return Optional.of(LocalDate.parse(text.substring(0, 10)));
    }

    private static Home home(Patient patient, Doubts doubts) {
        var address = patient.getAddress().stream().filter(a -> a.getUse() == org.hl7.fhir.r4.model.Address.AddressUse.HOME).findFirst()
                .or(() -> patient.getAddress().stream().filter(a -> a.getUse() != org.hl7.fhir.r4.model.Address.AddressUse.OLD && a.getUse() != org.hl7.fhir.r4.model.Address.AddressUse.TEMP).findFirst());
        if (address.isEmpty()) return null;
        var told = address.get();
        var postcode = Postcode.read(told.getPostalCode());
        doubts.addIf(told.hasPostalCode() && postcode.isEmpty(), "postcode");
        var street = Words.of(told.getLine().stream().map(StringType::getValue).map(Words::of).flatMap(Optional::stream).collect(Collectors.joining(", ")));
        return new Home(street.or(() -> Words.of(told.getText())).orElse(null), Words.of(told.getCity()).orElse(null), postcode.orElse(null));
    }

    /** Their own telephone; BaRS writes it as a contact of theirs that has no name or is themselves. */
    private static String phone(Patient patient) {
        return Words.phone(patient.getTelecom()).or(() -> patient.getContact().stream().filter(Circle::isThemselves)
                .map(contact -> Words.phone(contact.getTelecom())).flatMap(Optional::stream).findFirst()).orElse(null);
    }
}
