package uk.sandstone.integration.hl7;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.sandstone.integration.api.Notice.Stay;
import uk.sandstone.integration.hl7.Line.Value;
import uk.sandstone.kernel.OdsCode;

/** Where the person is and until when, from PV1 and PV2. */
final class StayReader {

    private static final int LONGEST_ODS = 6;
    /** Discharge destinations that are no home: hospitals (49 to 53, 84, 87), a hospice, and 79, which says that they died. */
    private static final Set<String> NOT_HOME = Set.of("30", "49", "50", "51", "52", "53", "79", "84", "87", "88");

    private StayReader() { }

    static Stay stay(Trigger event, Line pv1, Line pv2, String sender, Instant happenedAt, Doubts doubts) {
        var place = pv1.all(3).stream().findFirst();
        var site = place.map(p -> p.part(4)).orElse("");
        return new Stay(ods(site).orElse(null), site.isEmpty() || ods(site).isPresent() ? null : site,
                place.map(p -> ward(p, sender)).filter(text -> !text.isEmpty()).orElse(null),
                place.map(p -> bay(p, sender)).filter(text -> !text.isEmpty()).orElse(null),
                time(Doubts.ADMITTED, pv1.text(44), doubts).orElse(null),
                homeBy(event, pv1, pv2, happenedAt, doubts), hasLeft(event, pv1, happenedAt) && !NOT_HOME.contains(pv1.text(37)));
    }

    /** A message about the person alone has no PV1, or one that says no more than "not applicable". */
    static boolean isTold(Line pv1) {
        return Stream.of(3, 19, 44, 45).anyMatch(pv1::has);
    }

    /** In a bed, or about to be: not a clinic (PV1-2 is O) and not somebody's record alone. */
    static boolean inHospital(Line pv1) {
        return pv1 != Line.EMPTY && !pv1.text(2).equalsIgnoreCase("O");
    }

    static boolean dayTold(Line pv1, Line pv2) {
        return Times.instant(pv2.text(9)).isPresent() || Times.instant(pv1.text(45)).isPresent();
    }

    /** NHS discharge method 4, or a destination that says so. Source: NHS Data Dictionary. */
    static boolean endedInDeath(Trigger event, Line pv1) {
        return event == Trigger.A03 && (pv1.text(36).equals("4") || pv1.text(37).equals("79"));
    }

    /** When they left, once they have; when they are expected to, before that. */
    private static Instant homeBy(Trigger event, Line pv1, Line pv2, Instant happenedAt, Doubts doubts) {
        var left = time(Doubts.HOME_BY, pv1.text(45), doubts);
        if (event == Trigger.A03) return left.orElse(happenedAt);
        var expected = time(Doubts.HOME_BY, pv2.text(9), doubts);
        return (event == Trigger.A08 ? left.or(() -> expected) : expected).orElse(null);
    }

    /** A correction (A08) after the discharge still says when it was. */
    private static boolean hasLeft(Trigger event, Line pv1, Instant happenedAt) {
        return event == Trigger.A03 || event == Trigger.A08 && Times.instant(pv1.text(45)).filter(left -> !left.isAfter(happenedAt)).isPresent();
    }

    private static Optional<Instant> time(String doubt, String text, Doubts doubts) {
        return doubts.unless(doubt, text, () -> Times.instant(text));
    }

    /** PV1-3 is ward, room, bed, site; ITK puts the trust's code first, and so everything one place later. */
    private static String ward(Value place, String sender) {
        return startsWithTrust(place, sender) ? place.part(2) : place.part(1);
    }

    private static String bay(Value place, String sender) {
        var parts = startsWithTrust(place, sender) ? Stream.of(place.part(3)) : Stream.of(place.part(2), place.part(3));
        return parts.filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
    }

    private static boolean startsWithTrust(Value place, String sender) {
        var first = place.part(1);
        return first.length() >= 3 && !place.part(2).isEmpty()
                && (sender.startsWith(first) || first.startsWith(sender) || place.part(4).startsWith(first));
    }

    private static Optional<OdsCode> ods(String text) {
        return text.length() <= LONGEST_ODS ? OdsCode.read(text) : Optional.empty();
    }
}
