package uk.sandstone.integration.domain;

import static uk.sandstone.platform.api.Role.CONNECTOR;
import static uk.sandstone.platform.api.Role.SOCIAL_WORKER;
import static uk.sandstone.platform.api.Role.TEAM_LEAD;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.sandstone.integration.api.CaseId;
import uk.sandstone.integration.api.DischargeDesk;
import uk.sandstone.kernel.NotFound;
import uk.sandstone.kernel.RuleBroken;
import uk.sandstone.people.api.KeptToAFew;
import uk.sandstone.people.api.NewPerson;
import uk.sandstone.people.api.PeopleDesk;
import uk.sandstone.people.api.PersonId;
import uk.sandstone.people.api.Registration;
import uk.sandstone.platform.api.Audit;
import uk.sandstone.platform.api.Needs;

/** Answers the discharge pages. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
class DischargeService implements DischargeDesk {

    @Inject DischargeCases stays;
    @Inject CaseLines lines;
    @Inject History history;
    @Inject Recognition recognition;
    @Inject Homecoming homecoming;
    @Inject Held held;
    @Inject Taking taking;
    @Inject Receipts receipts;
    @Inject Troubles troubles;
    @Inject PeopleDesk people;
    @Inject Audit audit;
    @Inject Clock clock;
    @Inject @ConfigProperty(name = "ward.list.after-home.hours", defaultValue = "48") int afterHomeHours;
    @Inject @ConfigProperty(name = "ward.list.taken-back.hours", defaultValue = "24") int takenBackHours;

    @Override @Needs({CONNECTOR, SOCIAL_WORKER, TEAM_LEAD})
    public List<CaseLine> open(int most) {
        var now = clock.instant();
        return lines.of(stays.toShow(now.minus(Duration.ofHours(afterHomeHours)), now.minus(Duration.ofHours(takenBackHours)), most));
    }

    @Override @Needs({CONNECTOR, SOCIAL_WORKER, TEAM_LEAD})
    public List<CaseLine> of(PersonId person, int most) {
        return lines.of(stays.of(person, most));
    }

    @Override @Needs({CONNECTOR, SOCIAL_WORKER, TEAM_LEAD})
    public CaseView look(CaseId id) {
        var stay = find(id);
        var line = lines.of(List.of(stay)).get(0);
        if (line.keptToAFew()) throw new KeptToAFew();
        audit.keep("integration.notice-read", stay.person() == null ? null : stay.person().value(), stay.uuid());
        var known = stay.standing().known();
        return new CaseView(line, stay.person() == null ? KnownFacts.withoutStory(known) : known, history.of(stay),
                recognition.candidates(stay), stay.told().stream().map(Told::message).toList());
    }

    @Override @Needs({CONNECTOR, SOCIAL_WORKER, TEAM_LEAD})
    public void take(CaseId id) {
        var stay = find(id);
        stays.lock(stay.sender(), stay.caseKey());
        taking.byCaller(stay);
    }

    @Override @Needs({CONNECTOR, SOCIAL_WORKER, TEAM_LEAD})
    public void match(CaseId id, PersonId person) {
        var stay = find(id);
        stays.lock(stay.sender(), stay.caseKey());
        recognition.attach(stay, person);
        if (stay.state().isLive()) homecoming.begin(stay, clock.instant());
        held.settle(stay, null);
    }

    @Override @Needs({CONNECTOR, SOCIAL_WORKER, TEAM_LEAD})
    public Registration matchToNew(CaseId id, NewPerson person, Collection<PersonId> notTheSameAs) {
        var registration = people.register(person, notTheSameAs);
        if (registration instanceof Registration.Registered registered) match(id, registered.person());
        return registration;
    }

    @Override @Needs({CONNECTOR, SOCIAL_WORKER, TEAM_LEAD})
    public void setAside(CaseId id, String why) {
        if (why == null || why.isBlank()) throw new RuleBroken("integration.say-why");
        var stay = find(id);
        stays.lock(stay.sender(), stay.caseKey());
        stay.setAside(why, clock.instant());
        audit.keep("integration.notice-set-aside", stay.person() == null ? null : stay.person().value(), stay.uuid());
        for (var rule : List.of(Troubles.NOT_MATCHED, Troubles.OTHER_HALF, Troubles.IDENTITY)) {
            troubles.mended(rule, stay.uuid(), "integration.mended.set-aside");
        }
        receipts.notOurs(stay, why, clock.instant());
        held.settle(stay, null);
    }

    private DischargeCase find(CaseId id) {
        return stays.find(id).orElseThrow(() -> new NotFound("notice", id.value()));
    }
}
