package uk.sandstone.integration.fhir;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Period;
import uk.sandstone.integration.api.Notice.Stay;
import uk.sandstone.kernel.OdsCode;

/** The stay in hospital, from the request's time frame and the encounter with its places. */
final class StayTold {

    /** Stays in a bed, as against a call or a visit: inpatient, acute, not acute, short stay. */
    private static final Set<String> IN_A_BED = Set.of("IMP", "ACUTE", "NONAC", "SS", "OBSENC");

    private static final List<String> WARD = List.of("wa");
    private static final List<String> WARD_OR_UNTOLD = List.of("wa", "");
    private static final List<String> BED = List.of("bd", "ro");
    private static final List<String> BUILDING = List.of("si", "bu");

    private StayTold() { }

    static Stay of(BarsMessage message, Instant happenedAt) {
        var encounter = message.encounter();
        var places = encounter.map(e -> e.getLocation().stream().map(l -> message.links().find(l.getLocation(), Location.class))
                .flatMap(Optional::stream).toList()).orElse(List.of());
        var house = encounter.flatMap(e -> message.links().find(e.getServiceProvider(), Organization.class))
                .or(() -> places.stream().map(p -> message.links().find(p.getManagingOrganization(), Organization.class)).flatMap(Optional::stream).findFirst());
        OdsCode site = house.flatMap(Words::ods).or(() -> places.stream().map(p -> Words.ods(p.getIdentifier())).flatMap(Optional::stream).findFirst()).orElse(null);
        var siteName = house.flatMap(h -> Words.of(h.getName())).or(() -> name(places, BUILDING));
        var ward = name(places, WARD_OR_UNTOLD).or(() -> askedAt(message));
        var bay = name(places, BED);
        var admitted = encounter.filter(StayTold::isInBed).map(e -> e.getPeriod().getStart()).map(Date::toInstant);
        return new Stay(site, siteName.orElse(null), ward.orElse(null), bay.orElse(null), admitted.orElse(null),
                homeBy(message).orElse(null), isHome(encounter, happenedAt));
    }

    /** The end of the request's time frame; where none was told, the end of the stay. */
    private static Optional<Instant> homeBy(BarsMessage message) {
        var request = message.request();
        var asked = request.getOccurrence() instanceof Period period ? Optional.ofNullable(period.getEnd())
                : request.getOccurrence() instanceof DateTimeType when ? Optional.ofNullable(when.getValue()) : Optional.<Date>empty();
        return asked.or(() -> message.encounter().map(e -> e.getPeriod().getEnd())).map(Date::toInstant);
    }

    /** Only a stay in a bed that is finished and whose end has passed: a finished call is no going home. */
    private static boolean isHome(Optional<Encounter> encounter, Instant happenedAt) {
        return encounter.filter(e -> e.getStatus() == Encounter.EncounterStatus.FINISHED && isInBed(e))
                .map(e -> e.getPeriod().getEnd()).filter(end -> !end.toInstant().isAfter(happenedAt)).isPresent();
    }

    private static boolean isInBed(Encounter encounter) {
        return IN_A_BED.contains(String.valueOf(encounter.getClass_().getCode()));
    }

    /** The request's own place counts as the ward only when it says that it is one: elsewhere in BaRS it is where somebody fell. */
    private static Optional<String> askedAt(BarsMessage message) {
        return name(message.links().find(message.request().getLocationReference(), Location.class), WARD);
    }

    /** @param types HL7's physical types; the empty one is that of a place that tells none */
    private static Optional<String> name(List<Location> places, List<String> types) {
        return types.stream().flatMap(type -> places.stream().filter(place -> type(place).equals(type))).findFirst()
                .flatMap(place -> Words.of(place.getName()).or(() -> Words.of(place.getDescription())));
    }

    private static String type(Location place) {
        return place.getPhysicalType().getCoding().stream().map(coding -> String.valueOf(coding.getCode())).findFirst().orElse("");
    }
}
