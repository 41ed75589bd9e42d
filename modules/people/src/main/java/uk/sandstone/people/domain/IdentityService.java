package uk.sandstone.people.domain;

import static uk.sandstone.platform.api.Role.CONNECTOR;
import static uk.sandstone.platform.api.Role.INTEGRATION_OFFICER;
import static uk.sandstone.platform.api.Role.SOCIAL_WORKER;
import static uk.sandstone.platform.api.Role.SYSTEM;
import static uk.sandstone.platform.api.Role.TEAM_LEAD;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.sandstone.people.api.IdentityDesk;
import uk.sandstone.people.api.NewPerson;
import uk.sandstone.people.api.NhsNumberStatus;
import uk.sandstone.people.api.PersonId;
import uk.sandstone.people.search.Likeness;
import uk.sandstone.people.search.Sought;
import uk.sandstone.platform.api.Audit;
import uk.sandstone.platform.api.Needs;

/** Says whose record a message is about, for certain or with candidates. One indexed question decides the certain ones. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
@Needs({SYSTEM, INTEGRATION_OFFICER, CONNECTOR, SOCIAL_WORKER, TEAM_LEAD})
class IdentityService implements IdentityDesk {

    private static final int MOST_CANDIDATES = 5;

    @Inject People people;
    @Inject Finder finder;
    @Inject PersonLines lines;
    @Inject Audit audit;

    @Override public Match match(Claim claim) {
        var certain = certain(claim);
        if (certain.isPresent()) {
            audit.keep("people.matched", certain.get().value(), null);
            return new Match.Certain(certain.get());
        }
        return new Match.Uncertain(candidates(claim));
    }

    /** Every record with the number must lead to the same person: two people with one number is for somebody to look at. */
    private Optional<PersonId> certain(Claim claim) {
        if (claim.nhsNumber() == null || !claim.verified()) return Optional.empty();
        var holders = people.withNhsNumber(claim.nhsNumber()).stream().filter(one -> one.nhsNumberStatus != NhsNumberStatus.ABSENT).toList();
        var persons = holders.stream().map(one -> people.survivor(one.id()).orElseThrow()).map(Person::id).distinct().toList();
        if (persons.size() != 1 || holders.stream().noneMatch(one -> one.agreesOnNameAndBirth(claim.familyName(), claim.born()))) return Optional.empty();
        return Optional.of(persons.get(0));
    }

    private List<Candidate> candidates(Claim claim) {
        var likely = finder.likenesses(sought(claim), MOST_CANDIDATES);
        var survivors = people.survivors(likely.stream().map(one -> new PersonId(one.known().id())).toList());
        var drawn = lines.of(survivors.values());
        return likely.stream().collect(Collectors.toMap(one -> survivors.get(new PersonId(one.known().id())).id(), one -> one,
                        (better, worse) -> better, LinkedHashMap::new))
                .entrySet().stream().map(one -> candidate(one, drawn)).toList();
    }

    private Candidate candidate(Map.Entry<PersonId, Likeness> one, Map<PersonId, uk.sandstone.people.api.PersonLine> drawn) {
        var line = drawn.get(one.getKey());
        if (line.name() == null) return new Candidate(line, List.of(), List.of());   // what agrees would tell what is kept
        return new Candidate(line, finder.say(one.getValue().agrees()), finder.say(one.getValue().differs()));
    }

    private static Sought sought(Claim claim) {
        var home = claim.home() == null ? new NewPerson.Home(null, null, null) : claim.home();
        return new Sought(claim.names() == null ? List.of() : claim.names(), claim.familyName(), claim.born(), claim.sex(),
                claim.nhsNumber() == null ? null : claim.nhsNumber().digits(), home.street(), home.postcode(),
                claim.phone() == null ? List.of() : List.of(claim.phone()));
    }
}
