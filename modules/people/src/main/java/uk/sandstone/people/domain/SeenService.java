package uk.sandstone.people.domain;

import static uk.sandstone.platform.api.Role.CONNECTOR;
import static uk.sandstone.platform.api.Role.INFORMATION_GOVERNANCE;
import static uk.sandstone.platform.api.Role.SOCIAL_WORKER;
import static uk.sandstone.platform.api.Role.TEAM_LEAD;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import uk.sandstone.people.api.PersonId;
import uk.sandstone.people.api.PersonOwnership;
import uk.sandstone.people.api.SeenDesk;
import uk.sandstone.platform.api.Audit;
import uk.sandstone.platform.api.AuditBook;
import uk.sandstone.platform.api.Needs;
import uk.sandstone.platform.api.NotAllowed;
import uk.sandstone.platform.api.Texts;

/** Reads the audit of a person and of the records merged into theirs, and keeps that somebody did. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
class SeenService implements SeenDesk {

    @Inject People people;
    @Inject Records records;
    @Inject Doors doors;
    @Inject Sight sight;
    @Inject Audit audit;
    @Inject AuditBook book;
    @Inject Texts texts;
    @Inject @Any Instance<PersonOwnership> owners;

    @Override
    @Needs({INFORMATION_GOVERNANCE, TEAM_LEAD, CONNECTOR, SOCIAL_WORKER})
    public List<Seen> seen(PersonId id, long before, int most) {
        var person = doors.survivor(id);
        if (!mayAsk(person)) throw new NotAllowed("SeenDesk.seen");
        var lines = Stream.concat(Stream.of(person), people.mergedInto(person.id()).stream())
                .flatMap(one -> book.about(one.id().value(), before, most).stream())
                .sorted(Comparator.comparingLong(AuditBook.Line::number).reversed()).limit(most).toList();
        var reasons = records.reasons(lines.stream().map(AuditBook.Line::about).filter(Objects::nonNull).toList());
        audit.keep("people.seen-read", person.id().value(), null);
        return lines.stream().map(line -> new Seen(line.number(), line.at(), line.name(), texts.say(line.deed()), why(line.about(), reasons))).toList();
    }

    private boolean mayAsk(Person person) {
        var caller = sight.caller();
        if (caller.holds(INFORMATION_GOVERNANCE) || caller.holds(TEAM_LEAD)) return true;
        return sight.reaches(person) && owners.stream().anyMatch(owner -> owner.isOwner(person.id(), caller.username()));
    }

    private static String why(UUID about, java.util.Map<UUID, String> reasons) {
        return about == null ? null : reasons.get(about);
    }
}
