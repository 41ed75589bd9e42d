package uk.sandstone.integration.senders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import uk.sandstone.kernel.OdsCode;

/** All senders we know. */
@ApplicationScoped
class KnownSenders {

    private static final int TRUST = 3; // characters of a trust's code; its sites go on from there

    @PersistenceContext(unitName = "integration") EntityManager em;

    void add(KnownSender sender) {
        em.persist(sender);
    }

    Optional<KnownSender> find(String ods) {
        return Optional.ofNullable(em.find(KnownSender.class, ods));
    }

    /** The sender itself, else the trust that the site belongs to: the entry that fits longest. */
    Optional<KnownSender> fitting(OdsCode ods) {
        var prefixes = IntStream.rangeClosed(TRUST, ods.text().length()).mapToObj(n -> ods.text().substring(0, n)).toList();
        return em.createQuery("select s from KnownSender s where s.ods in :prefixes order by length(s.ods) desc", KnownSender.class)
                .setParameter("prefixes", prefixes).setMaxResults(1).getResultStream().findFirst();
    }

    Optional<KnownSender> showing(String digest) {
        return em.createQuery("select s from KnownSender s where s.tokenDigest = :digest", KnownSender.class)
                .setParameter("digest", digest).getResultStream().findFirst();
    }

    List<KnownSender> all() {
        return em.createQuery("select s from KnownSender s order by s.name", KnownSender.class).getResultList();
    }
}
