package uk.sandstone.place.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.sandstone.place.api.TeamId;
import uk.sandstone.place.api.WorkerId;
import uk.sandstone.place.api.WorkerView;

/** Workers in their tables. Absences never overlap (Worker.away), so one day meets at most one of them. */
@ApplicationScoped
class JpaWorkers implements Workers {

    private static final String WITH_TEAM_AND_ABSENCE = """
            SELECT w.id, w.username, w.name, w.title, w.team, t.name, w.phone, a.untilDay, w.leftOn FROM Worker w
            LEFT JOIN Team t ON t.id = w.team
            LEFT JOIN Absence a ON a.worker = w AND :on BETWEEN a.fromDay AND a.untilDay
            WHERE\s""";
    private static final String BY_NAME = " ORDER BY w.name, w.id";

    @PersistenceContext(unitName = "place") EntityManager store;

    @Override public Optional<Worker> find(UUID id) {
        return Optional.ofNullable(store.find(Worker.class, id));
    }

    @Override public List<WorkerView> views(Collection<UUID> ids, LocalDate on) {
        return ids.isEmpty() ? List.of() : read(ask("w.id IN :ids", on).setParameter("ids", new ArrayList<>(ids)), on);
    }

    @Override public Optional<WorkerView> called(String username, LocalDate on) {
        return read(ask("w.username = :username", on).setParameter("username", username), on).stream().findFirst();
    }

    @Override public List<WorkerView> hereOn(LocalDate on) {
        return read(ask("w.leftOn IS NULL OR w.leftOn > :on" + BY_NAME, on), on);
    }

    @Override public List<WorkerView> ofTeam(UUID team, LocalDate on) {
        return read(ask("w.team = :team AND (w.leftOn IS NULL OR w.leftOn > :on)" + BY_NAME, on).setParameter("team", team), on);
    }

    @Override public List<WorkerView> left(LocalDate since, LocalDate until) {
        return read(ask("w.leftOn BETWEEN :since AND :on ORDER BY w.leftOn DESC, w.name", until).setParameter("since", since), until);
    }

    @Override public List<UUID> onPatch(UUID neighbourhood, LocalDate on) {
        return store.createQuery("""
                SELECT p.worker FROM Patch p
                WHERE p.neighbourhood = :place AND p.fromDay <= :on AND (p.untilDay IS NULL OR p.untilDay >= :on)
                ORDER BY p.fromDay, p.id""", UUID.class).setParameter("place", neighbourhood).setParameter("on", on).getResultList();
    }

    private TypedQuery<Object[]> ask(String where, LocalDate on) {
        return store.createQuery(WITH_TEAM_AND_ABSENCE + where, Object[].class).setParameter("on", on);
    }

    private static List<WorkerView> read(TypedQuery<Object[]> query, LocalDate on) {
        return query.getResultList().stream().map(row -> view(row, on)).toList();
    }

    /** A day of leaving that is still to come is not said yet. */
    private static WorkerView view(Object[] row, LocalDate on) {
        var leftOn = (LocalDate) row[8];
        return new WorkerView(new WorkerId((UUID) row[0]), (String) row[1], (String) row[2], (String) row[3],
                row[4] == null ? null : new TeamId((UUID) row[4]), (String) row[5], (String) row[6], (LocalDate) row[7],
                leftOn == null || leftOn.isAfter(on) ? null : leftOn);
    }
}
