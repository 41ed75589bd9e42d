package uk.sandstone.integration.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import uk.sandstone.integration.domain.DischargeCase.State;
import uk.sandstone.journey.api.JourneyDesk;
import uk.sandstone.journey.api.JourneyDesk.Hello;
import uk.sandstone.people.api.IdentityDesk;
import uk.sandstone.people.api.IdentityDesk.Candidate;
import uk.sandstone.people.api.IdentityDesk.Match;
import uk.sandstone.people.api.PersonId;
import uk.sandstone.place.api.WorkerId;
import uk.sandstone.place.api.WorkerView;
import uk.sandstone.platform.api.Audit;
import uk.sandstone.platform.api.Texts;

/** Whose stay it is. Only a certain match attaches by itself; anything else waits for a person, owned and in sight (J20). */
@ApplicationScoped
class Recognition {

    @Inject DischargeCases stays;
    @Inject IdentityDesk identity;
    @Inject JourneyDesk journeys;
    @Inject Duty duty;
    @Inject Troubles troubles;
    @Inject Audit audit;
    @Inject Texts texts;

    Optional<PersonId> recognise(DischargeCase stay, Instant now) {
        var certain = certain(stay);
        certain.ifPresentOrElse(person -> attach(stay, person), () -> quarantine(stay, now));
        return certain;
    }

    /** A later notice may say better who it is. */
    Optional<PersonId> again(DischargeCase stay, Instant now) {
        var certain = certain(stay);
        certain.ifPresent(person -> attach(stay, person));
        return certain;
    }

    List<Candidate> candidates(DischargeCase stay) {
        var about = about(stay);
        if (about == null || stay.person() != null) return List.of();
        return identity.match(about) instanceof Match.Uncertain uncertain ? uncertain.candidates() : List.of();
    }

    void attach(DischargeCase stay, PersonId person) {
        stay.attach(person);
        audit.keep("integration.notice-attached", person.value(), stay.uuid());
        troubles.mended(Troubles.NOT_MATCHED, stay.uuid(), "integration.mended.matched");
    }

    /** Adds to the journey that is open, or opens one with the worker of the patch as its owner. */
    void hello(DischargeCase stay) {
        stays.lock("person", stay.person().value().toString()); // two stays of one person must not open two journeys
        var from = Objects.requireNonNullElse(stay.columns().ward(), stay.sender());
        var why = texts.say("integration.hello", texts.say("integration.way." + stay.columns().pathway()));
        var owner = duty.of(stay.columns().postcode()).map(WorkerView::id).orElse(null);
        stay.walks(journeys.hello(new Hello(stay.person(), from, why, stay.firstHeardAt(), owner, null)), stay.promise());
    }

    /** A newer notice that names another NHS number than the one we went by: never linked by ourselves. */
    void doubt(DischargeCase stay, Instant now) {
        if (stay.person() == null || stay.state() == State.SET_ASIDE) return;
        var numbers = stay.told().stream().map(t -> t.notice().about()).filter(Objects::nonNull).map(IdentityDesk.Claim::nhsNumber)
                .filter(Objects::nonNull).distinct().count();
        if (numbers > 1) troubles.about(Troubles.IDENTITY, stay, texts.say("integration.gap.two-numbers"), now, owner(stay));
    }

    WorkerId owner(DischargeCase stay) {
        var owner = stay.journey() == null ? null : journeys.open(stay.journey()).owner();
        return owner == null ? duty.ofOrDuty(stay.columns().postcode()).orElse(null) : owner;
    }

    private Optional<PersonId> certain(DischargeCase stay) {
        var about = about(stay);
        return about != null && identity.match(about) instanceof Match.Certain found ? Optional.of(found.person()) : Optional.empty();
    }

    private void quarantine(DischargeCase stay, Instant now) {
        var ward = Objects.requireNonNullElse(stay.columns().ward(), stay.sender());
        troubles.about(Troubles.NOT_MATCHED, stay, texts.say("integration.gap.not-matched", ward), now,
                duty.ofOrDuty(stay.columns().postcode()).orElse(null));
    }

    private static IdentityDesk.Claim about(DischargeCase stay) {
        var known = stay.standing().known();
        return known == null ? null : known.about();
    }
}
