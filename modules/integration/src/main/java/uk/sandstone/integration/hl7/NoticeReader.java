package uk.sandstone.integration.hl7;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.sandstone.integration.api.Notice;
import uk.sandstone.integration.api.Notice.Answer;
import uk.sandstone.integration.api.Notice.Pathway;
import uk.sandstone.kernel.OdsCode;

/** Puts together what an ADT message says, in our own words. Consent, safeguarding and pathway have no field in ADT. */
record NoticeReader(Trigger event, Header msh, Segments message, Doubts doubts) {

    private static final String NO_AUTHORITY = "VISITID"; // what ITK writes where the assigning authority belongs

    /** When it happened (EVN-6), else was written down (EVN-2), else was sent (MSH-7); empty when none is a time. */
    Optional<Instant> happenedAt() {
        var evn = message.firstOrEmpty("EVN");
        var first = doubts.unless(Doubts.HAPPENED, evn.text(6), () -> Times.instant(evn.text(6)));
        return first.or(() -> Times.instant(evn.text(2))).or(() -> Times.instant(msh.part(7, 1)));
    }

    Notice notice(OdsCode sender, String senderName, Instant happenedAt) {
        var pid = message.firstOrEmpty("PID");
        var pv1 = message.firstOrEmpty("PV1");
        var pv2 = message.firstOrEmpty("PV2");
        var key = caseKey(pid, pv1);
        var claim = PersonReader.claim(pid, Times.dayOf(happenedAt), doubts);
        var stay = StayReader.isTold(pv1) ? StayReader.stay(event, pv1, pv2, sender.text(), happenedAt, doubts) : null;
        var died = died(pid, pv1, happenedAt);
        return new Notice(event.kind(StayReader.inHospital(pv1), StayReader.dayTold(pv1, pv2)), sender, senderName, key, happenedAt,
                claim, PersonReader.nhsNumbers(pid).stream().findFirst().orElse(null), stay, Pathway.NOT_TOLD,
                ToldReader.told(pid, pv1), ContactsReader.carer(message.all("NK1")), Answer.NOT_TOLD, Answer.NOT_TOLD,
                ContactsReader.contacts(message), mergedNumber(), died, null, doubts.keys());
    }

    /** The sender's id of the stay (PV1-19), else of the account (PID-18), else of the person. */
    private String caseKey(Line pid, Line pv1) {
        var visit = Stream.of(pv1.all(19), pid.all(18)).flatMap(List::stream).filter(id -> !id.part(1).isEmpty()).findFirst();
        if (visit.isPresent()) {
            var authority = visit.get().part(4);
            return authority.isEmpty() || authority.equals(NO_AUTHORITY) ? visit.get().part(1) : visit.get().part(1) + "@" + authority;
        }
        if (event.needsStay()) doubts.add(Doubts.NO_STAY_ID);
        var person = PersonReader.localId(pid.all(3)).or(() -> PersonReader.localId(pid.all(2)))
                .or(() -> PersonReader.nhsNumbers(pid).stream().findFirst());
        return person.map(id -> "person " + id).orElse("message " + msh.controlId());
    }

    /** The identity that is given up (MRG-1): its NHS number, else the sender's own. */
    private String mergedNumber() {
        if (!event.merges()) return null;
        var identifiers = message.firstOrEmpty("MRG").all(1);
        return PersonReader.numbersIn(identifiers).stream().findFirst().or(() -> PersonReader.localId(identifiers)).orElse(null);
    }

    /** A death without its day counts from the day of the message, when it was known: nobody must ring and ask for them. */
    private LocalDate died(Line pid, Line pv1, Instant happenedAt) {
        var text = pid.text(29);
        var day = doubts.unless(Doubts.DIED, text, () -> Times.day(text));
        if (day.isPresent()) return day.get();
        if (StayReader.endedInDeath(event, pv1)) return Times.dayOf(Times.instant(pv1.text(45)).orElse(happenedAt));
        if (!pid.text(30).equalsIgnoreCase("Y")) return null;
        doubts.add(Doubts.DIED);
        return Times.dayOf(happenedAt);
    }
}
