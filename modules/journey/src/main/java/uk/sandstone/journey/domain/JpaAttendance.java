package uk.sandstone.journey.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Absences and leavers in the database. */
@ApplicationScoped
class JpaAttendance implements Attendance {

    @PersistenceContext(unitName = "journey") EntityManager em;

    @Override public void away(UUID worker, LocalDate from, LocalDate until, UUID cover, Instant toldAt) {
        absencesOf(worker).stream().filter(a -> a.overlaps(from, until)).forEach(em::remove);
        em.persist(new Absence(worker, from, until, cover, toldAt));
        em.flush();
    }

    @Override public void back(UUID worker, LocalDate on) {
        absencesOf(worker).stream().filter(a -> a.covers(on)).forEach(a -> {
            if (a.beginsOn(on)) em.remove(a);
            else a.endBefore(on);
        });
        em.flush();
    }

    @Override public void left(UUID worker, LocalDate on, Instant toldAt) {
        em.merge(new Leaver(worker, on, toldAt));
        em.flush();
    }

    @Override public boolean isAway(UUID worker, LocalDate day) {
        return absencesOf(worker).stream().anyMatch(a -> a.covers(day));
    }

    @Override public Optional<LocalDate> leftBy(UUID worker, LocalDate today) {
        return Optional.ofNullable(em.find(Leaver.class, worker)).map(Leaver::leftOn).filter(on -> !on.isAfter(today));
    }

    @Override public Optional<Instant> missedOn(UUID worker, LocalDate day, LocalDate today) {
        var absences = absencesOf(worker).stream().filter(a -> a.covers(day)).toList();
        if (absences.stream().anyMatch(a -> standsIn(a.cover(), day, today))) return Optional.empty();
        return absences.stream().map(Absence::toldAt).min(Instant::compareTo);
    }

    private boolean standsIn(UUID cover, LocalDate day, LocalDate today) {
        return cover != null && leftBy(cover, today).isEmpty() && absencesOf(cover).stream().noneMatch(a -> a.covers(day));
    }

    private List<Absence> absencesOf(UUID worker) {
        return em.createQuery("select a from Absence a where a.worker = :worker", Absence.class)
                .setParameter("worker", worker).getResultList();
    }
}
