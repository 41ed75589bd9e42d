package uk.sandstone.integration.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import uk.sandstone.integration.api.DischargeDesk.CaseLine;
import uk.sandstone.integration.wire.Senders;
import uk.sandstone.kernel.NhsNumber;
import uk.sandstone.kernel.OdsCode;
import uk.sandstone.kernel.Postcode;
import uk.sandstone.people.api.PeopleDesk;
import uk.sandstone.people.api.PersonId;
import uk.sandstone.people.api.PersonLine;
import uk.sandstone.place.api.NeighbourhoodView;
import uk.sandstone.place.api.PlaceBook;
import uk.sandstone.platform.api.Texts;

/** Turns stays into lines that people read; nothing about health or care is in a line. */
@ApplicationScoped
class CaseLines {

    @Inject DischargeCases stays;
    @Inject PeopleDesk people;
    @Inject PlaceBook places;
    @Inject Senders senders;
    @Inject Texts texts;
    @Inject Clock clock;

    List<CaseLine> of(List<DischargeCase> found) {
        var known = people.lines(found.stream().map(DischargeCase::person).filter(Objects::nonNull).distinct().toList());
        var repeats = stays.repeats(found.stream().map(DischargeCase::uuid).toList());
        return found.stream().map(s -> line(s, known, repeats.getOrDefault(s.uuid(), 0))).toList();
    }

    private CaseLine line(DischargeCase stay, Map<PersonId, PersonLine> known, int repeats) {
        var c = stay.columns();
        var person = stay.person() == null ? null : known.get(stay.person());
        var few = person != null && person.restricted();
        return new CaseLine(stay.id(), stay.caseKey(), stay.person(), few ? null : c.toldName(), age(person, c.born()), c.sex(),
                person == null || few ? null : person.name(), few, place(person, c.postcode()), c.homeBy(), way(c.pathway()), c.pathway(),
                c.pathwayBefore() < 0 ? null : way(c.pathwayBefore()), c.pathwayChangedAt(), c.ward(), name(stay.sender()), c.sentAt(),
                stay.takenBy(), stay.takenAt(), stay.wardToldAt(), telling(stay), repeats, stay.state().name(), stay.heldSince(),
                stay.endedAt(), problem(stay));
    }

    private String telling(DischargeCase stay) {
        if (stay.takenAt() == null) return null;
        if (stay.wardToldAt() != null) return "TOLD";
        return senders.replyTo(new OdsCode(stay.sender())).isPresent() ? "WAITING" : "RING";
    }

    private Integer age(PersonLine person, LocalDate born) {
        if (person != null) return person.age();
        return born == null ? null : Integer.valueOf(Period.between(born, LondonTime.dayOf(clock.instant())).getYears());
    }

    private String place(PersonLine person, Postcode told) {
        if (person != null) return person.place();
        return told == null ? null : places.neighbourhoodsOf(told).stream().findFirst().map(NeighbourhoodView::name).orElse(null);
    }

    private String way(int pathway) {
        return texts.say("integration.way." + pathway);
    }

    private String name(String ods) {
        return OdsCode.read(ods).flatMap(senders::byOds).map(Senders.Sender::name).orElse(ods);
    }

    private String problem(DischargeCase stay) {
        var c = stay.columns();
        if (stay.state() == DischargeCase.State.SET_ASIDE) return texts.say("integration.problem.set-aside", stay.setAsideWhy());
        if (c.because() != null) return texts.say("integration.problem.taken-back", texts.say(c.because()));
        return c.problem() == null ? null : texts.say(c.problem(), number(c.toldNumber()));
    }

    /** As people read it aloud, wrong or not. */
    private static String number(String told) {
        if (told == null) return "";
        var digits = told.replaceAll("\\s", "");
        return NhsNumber.read(told).map(NhsNumber::spaced).orElse(digits.matches("[0-9]{10}")
                ? digits.substring(0, 3) + " " + digits.substring(3, 6) + " " + digits.substring(6) : told);
    }
}
