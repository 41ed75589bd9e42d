package uk.sandstone.integration.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.sandstone.integration.api.CaseId;
import uk.sandstone.integration.domain.DischargeCase.State;
import uk.sandstone.journey.api.JourneyId;
import uk.sandstone.people.api.PersonId;

/** Stays in the module's own tables. */
@ApplicationScoped
class JpaDischargeCases implements DischargeCases {

    @PersistenceContext(unitName = "integration") EntityManager em;

    @Override public void add(DischargeCase stay) {
        em.persist(stay);
    }

    @Override public void lock(String sender, String caseKey) {
        em.createNativeQuery("SELECT count(pg_advisory_xact_lock(hashtextextended(?1, 4711)))")
                .setParameter(1, sender + "\n" + caseKey).getSingleResult();
    }

    @Override public Optional<DischargeCase> find(CaseId id) {
        return Optional.ofNullable(em.find(DischargeCase.class, id.value()));
    }

    @Override public Optional<DischargeCase> of(String sender, String caseKey) {
        return em.createQuery("select c from DischargeCase c where c.sender = :sender and c.caseKey = :key", DischargeCase.class)
                .setParameter("sender", sender).setParameter("key", caseKey).getResultStream().findFirst();
    }

    @Override public Optional<DischargeCase> newestTelling(String sender, Collection<String> numbers) {
        return em.createQuery("select c from DischargeCase c where c.sender = :sender and c.toldNumber in :numbers and c.state <> :silent"
                        + " order by c.sentAt desc, c.id desc", DischargeCase.class)
                .setParameter("sender", sender).setParameter("numbers", numbers).setParameter("silent", State.SILENT)
                .setMaxResults(1).getResultStream().findFirst();
    }

    @Override public Optional<DischargeCase> with(UUID message) {
        return em.createQuery("select s.stay from DischargeStep s where s.message = :message", DischargeCase.class)
                .setParameter("message", message).getResultStream().findFirst();
    }

    @Override public List<DischargeCase> toShow(Instant homeSince, Instant endedSince, int most) {
        return em.createQuery("select c from DischargeCase c where c.state = :held"
                        + " or c.state in :live and (c.takenAt is null or c.homeBy is null or c.homeBy > :homeSince)"
                        + " or c.state in :ended and c.endedAt > :endedSince"
                        + " order by c.homeBy nulls last, c.id", DischargeCase.class)
                .setParameter("held", State.HELD).setParameter("live", List.of(State.OPEN, State.HOME))
                .setParameter("ended", List.of(State.WITHDRAWN, State.DIED)).setParameter("homeSince", homeSince)
                .setParameter("endedSince", endedSince).setMaxResults(most).getResultList();
    }

    @Override public List<DischargeCase> walking(JourneyId journey) {
        return em.createQuery("select c from DischargeCase c where c.journey = :journey", DischargeCase.class)
                .setParameter("journey", journey.value()).getResultList();
    }

    @Override public List<DischargeCase> of(PersonId person, int most) {
        return em.createQuery("select c from DischargeCase c where c.person = :person and c.state <> :silent"
                        + " order by c.firstHeardAt desc", DischargeCase.class)
                .setParameter("person", person.value()).setParameter("silent", State.SILENT).setMaxResults(most).getResultList();
    }

    @Override public List<DischargeCase> heldSince(Instant before, int most) {
        return em.createQuery("select c from DischargeCase c where c.state = :held and c.heldSince < :before order by c.heldSince",
                        DischargeCase.class)
                .setParameter("held", State.HELD).setParameter("before", before).setMaxResults(most).getResultList();
    }

    @Override public void moved(MovedByMerge move) {
        em.persist(move);
    }

    @Override public List<MovedByMerge> movedBy(UUID merge) {
        return em.createQuery("select m from MovedByMerge m where m.merge = :merge", MovedByMerge.class)
                .setParameter("merge", merge).getResultList();
    }

    @Override public Map<UUID, Integer> repeats(List<UUID> stays) {
        if (stays.isEmpty()) return Map.of();
        return em.createQuery("select s.stay.id, count(r) from DischargeStep s, MessageRepeat r where r.message = s.message"
                        + " and s.stay.id in :stays group by s.stay.id", Object[].class)
                .setParameter("stays", stays).getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> ((Number) row[1]).intValue()));
    }
}
