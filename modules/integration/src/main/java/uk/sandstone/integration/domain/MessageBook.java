package uk.sandstone.integration.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import uk.sandstone.integration.api.Notice;
import uk.sandstone.integration.domain.MessageDecision.Deed;

/** What we know of a message beside its bytes: how often it came, how it was understood, what people decided. */
@ApplicationScoped
class MessageBook {

    @PersistenceContext(unitName = "integration") EntityManager em;

    void cameAgain(UUID message, Instant at) {
        em.persist(new MessageRepeat(message, at));
    }

    void understood(UUID message, Notice notice, Instant at) {
        em.persist(new MessageReading(message, at, notice));
    }

    void decided(UUID message, Deed deed, String why, String by, Instant at) {
        em.persist(new MessageDecision(message, deed, why, by, at));
    }

    /** Oldest first. */
    List<MessageReading> readings(UUID message) {
        return em.createQuery("select r from MessageReading r where r.message = :message order by r.at, r.id", MessageReading.class)
                .setParameter("message", message).getResultList();
    }

    /** Oldest first. */
    List<MessageDecision> decisions(UUID message) {
        return em.createQuery("select d from MessageDecision d where d.message = :message order by d.at, d.id", MessageDecision.class)
                .setParameter("message", message).getResultList();
    }

    List<Instant> repeats(UUID message) {
        return em.createQuery("select r.at from MessageRepeat r where r.message = :message order by r.at", Instant.class)
                .setParameter("message", message).getResultList();
    }

    /** Newest first. */
    List<MessageDecision> replays(Instant before, int most) {
        return em.createQuery("select d from MessageDecision d where d.deed = :replay and d.at < :before order by d.at desc, d.id desc",
                        MessageDecision.class)
                .setParameter("replay", Deed.REPLAY).setParameter("before", before).setMaxResults(most).getResultList();
    }
}
