package uk.sandstone.journey.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import uk.sandstone.place.api.PlaceBook;
import uk.sandstone.place.api.WorkerView;
import uk.sandstone.platform.storage.Sql;

/**
 * Asks place who of those that hold a journey or a promise is there today, so that an absence which no event told (brought
 * in with the data of another system) is known here within a minute too.
 */
@ApplicationScoped
class AttendanceCheck {

    @Inject Sql sql;
    @Inject PlaceBook place;
    @Inject Workers workers;
    @Inject Attendance attendance;
    @Inject Clock clock;

    @Transactional(TxType.REQUIRES_NEW)
    void check() {
        var today = workers.today();
        var holders = sql.list("SELECT owner FROM journey.journey WHERE owner IS NOT NULL AND " + SweepSql.OPEN
                + " GROUP BY owner UNION SELECT keeper FROM journey.promise WHERE kept_at IS NULL AND let_go_at IS NULL"
                + " GROUP BY keeper", row -> row.getObject(1, UUID.class));
        if (!holders.isEmpty()) workers.views(holders).forEach((worker, view) -> compare(worker, view, today));
    }

    private void compare(UUID worker, WorkerView view, LocalDate today) {
        if (view.leftOn() != null) {
            if (attendance.leftBy(worker, view.leftOn()).isEmpty()) attendance.left(worker, view.leftOn(), clock.instant());
            return;
        }
        var known = attendance.isAway(worker, today);
        if (view.awayTill() == null && known) attendance.back(worker, today);
        if (view.awayTill() != null && !known) {
            var cover = place.coverFor(view.id(), today).map(c -> c.id().value()).orElse(null);
            attendance.away(worker, today, view.awayTill(), cover, clock.instant());
        }
    }
}
