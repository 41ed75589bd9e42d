package uk.sandstone.integration.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.sandstone.integration.api.Notice;
import uk.sandstone.integration.api.Notice.Answer;
import uk.sandstone.integration.api.Notice.Kind;
import uk.sandstone.integration.api.Notice.Pathway;
import uk.sandstone.integration.api.Notice.Stay;
import uk.sandstone.kernel.NhsNumber;
import uk.sandstone.kernel.OdsCode;
import uk.sandstone.people.api.IdentityDesk.Claim;

/** Notices about Iris Bond's stay, as a test says them: what, when, and what else it needs. */
record Notices(Kind kind, Instant at, Instant homeBy, int pathway, String because, LocalDate died, String merged, String ward,
               String number) {

    static final Instant NINE = Instant.parse("2027-01-21T09:00:00Z");
    static final Instant FRIDAY_TEN = Instant.parse("2027-01-22T10:00:00Z");

    static Notices a(Kind kind) {
        return new Notices(kind, NINE, null, -1, null, null, null, null, "9991230076");
    }

    Notices at(int minutesPastNine) {
        return new Notices(kind, NINE.plusSeconds(60L * minutesPastNine), homeBy, pathway, because, died, merged, ward, number);
    }

    Notices homeBy(Instant day) {
        return new Notices(kind, at, day, pathway, because, died, merged, ward, number);
    }

    Notices way(int code) {
        return new Notices(kind, at, homeBy, code, because, died, merged, ward, number);
    }

    Notices because(String why) {
        return new Notices(kind, at, homeBy, pathway, why, died, merged, ward, number);
    }

    Notices died(LocalDate day) {
        return new Notices(kind, at, homeBy, pathway, because, day, merged, ward, number);
    }

    Notices sameAs(String other) {
        return new Notices(kind, at, homeBy, pathway, because, died, other, ward, number);
    }

    Notices on(String where) {
        return new Notices(kind, at, homeBy, pathway, because, died, merged, where, number);
    }

    Notices numbered(String written) {
        return new Notices(kind, at, homeBy, pathway, because, died, merged, ward, written);
    }

    Notice notice() {
        var claim = new Claim(NhsNumber.read(number).orElse(null), true, "Bond", List.of("Iris"), LocalDate.of(1947, 5, 2), "female",
                null, null);
        return new Notice(kind, new OdsCode("RSL"), "Saltmere General", "H-417", at, claim, number,
                new Stay(null, "Saltmere General", ward, null, null, homeBy, false),
                new Pathway(pathway, Pathway.Origin.STATED_BY_HOSPITAL), List.of(), null, Answer.NOT_TOLD, Answer.NOT_TOLD, List.of(),
                merged, died, because, List.of());
    }

    Told told() {
        return new Told(UUID.nameUUIDFromBytes(NoticeText.write(notice()).getBytes(java.nio.charset.StandardCharsets.UTF_8)), at, notice());
    }
}
