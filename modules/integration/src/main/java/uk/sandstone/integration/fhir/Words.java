package uk.sandstone.integration.fhir;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import uk.sandstone.kernel.OdsCode;

/** FHIR's data types as words that people read; empty where nothing readable was told. */
final class Words {

    private Words() { }

    static Optional<String> of(String text) {
        return Optional.ofNullable(text).map(String::strip).filter(t -> !t.isEmpty());
    }

    /** The text, else what the codes are called, else the codes. */
    static Optional<String> of(CodeableConcept concept) {
        return concept == null ? Optional.empty() : of(concept.getText()).or(() -> join(concept.getCoding().stream().map(Words::of), ", "));
    }

    static Optional<String> of(Coding coding) {
        return coding == null ? Optional.empty() : of(coding.getDisplay()).or(() -> of(coding.getCode()));
    }

    static Optional<String> of(Type value) {
        if (value instanceof CodeableConcept concept) return of(concept);
        if (value instanceof Coding coding) return of(coding);
        if (value instanceof Quantity quantity) return quantity.getValue() == null ? Optional.empty()
                : of(quantity.getValueElement().getValueAsString() + " " + Stream.of(quantity.getUnit(), quantity.getCode()).filter(u -> u != null).findFirst().orElse(""));
        if (value instanceof BooleanType yes) return of(yes.booleanValue() ? "yes" : "no");
        if (value instanceof StringType || value instanceof BaseDateTimeType || value instanceof PrimitiveType) {
            return of(((PrimitiveType<?>) value).getValueAsString());
        }
        return Optional.empty();
    }

    static Optional<String> of(HumanName name) {
        if (name == null) return Optional.empty();
        var parts = Stream.of(name.getPrefix(), name.getGiven(), List.of(new StringType(name.getFamily()))).flatMap(List::stream).map(StringType::getValue);
        return join(parts.map(Words::of), " ").or(() -> of(name.getText()));
    }

    /** The name in use today: official, then usual, then any that is not old. */
    static Optional<HumanName> inUse(List<HumanName> names) {
        return Stream.of(HumanName.NameUse.OFFICIAL, HumanName.NameUse.USUAL, null)
                .flatMap(use -> names.stream().filter(name -> name.getUse() == use)).findFirst()
                .or(() -> names.stream().filter(name -> name.getUse() != HumanName.NameUse.OLD && name.getUse() != HumanName.NameUse.MAIDEN).findFirst());
    }

    /** The telephone to try first: by rank, a mobile before others where ranks are alike. */
    static Optional<String> phone(List<ContactPoint> points) {
        return points.stream().filter(point -> point.getSystem() == ContactPoint.ContactPointSystem.PHONE && point.getUse() != ContactPoint.ContactPointUse.OLD)
                .filter(ContactPoint::hasValue)
                .min(Comparator.<ContactPoint>comparingInt(point -> point.hasRank() ? point.getRank() : Integer.MAX_VALUE)
                        .thenComparingInt(point -> point.getUse() == ContactPoint.ContactPointUse.MOBILE ? 0 : 1))
                .flatMap(point -> of(point.getValue()));
    }

    static Optional<OdsCode> ods(List<Identifier> identifiers) {
        return identifiers.stream().filter(identifier -> Address.ORGANISATION.equals(Address.canonical(identifier.getSystem()))
                || Address.SITE.equals(Address.canonical(identifier.getSystem()))).map(identifier -> OdsCode.read(identifier.getValue()))
                .flatMap(Optional::stream).findFirst();
    }

    static Optional<OdsCode> ods(Organization organisation) {
        return ods(organisation.getIdentifier());
    }

    static Optional<String> join(Stream<Optional<String>> parts, String between) {
        return of(parts.flatMap(Optional::stream).collect(Collectors.joining(between)));
    }
}
