package uk.sandstone.place.domain;

import static uk.sandstone.platform.api.Role.ADMINISTRATOR;
import static uk.sandstone.platform.api.Role.TEAM_LEAD;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import uk.sandstone.kernel.DateSpan;
import uk.sandstone.kernel.NotFound;
import uk.sandstone.kernel.RuleBroken;
import uk.sandstone.place.api.WorkerAway;
import uk.sandstone.place.api.WorkerBack;
import uk.sandstone.place.api.WorkerDesk;
import uk.sandstone.place.api.WorkerId;
import uk.sandstone.place.api.WorkerLeft;
import uk.sandstone.platform.api.Audit;
import uk.sandstone.platform.api.Needs;

/** Writes who is away and who has left, and tells those who must do something about it. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
@Needs({TEAM_LEAD, ADMINISTRATOR})
class WorkerService implements WorkerDesk {

    @Inject Workers workers;
    @Inject Audit audit;
    @Inject Clock clock;
    @Inject Event<WorkerAway> away;
    @Inject Event<WorkerBack> back;
    @Inject Event<WorkerLeft> left;

    @Override public void away(WorkerId worker, LocalDate from, LocalDate until, WorkerId cover) {
        if (until != null && until.isBefore(from)) throw new RuleBroken("place.away-ends-before-it-starts");
        if (cover != null && find(cover).hasLeft(from)) throw new RuleBroken("place.cover-has-left");
        var told = find(worker).away(new DateSpan(from, until), cover, clock.instant());
        audit.keep("place.worker-away", null, worker.value());
        away.fire(told);
    }

    @Override public void back(WorkerId worker, LocalDate on) {
        var told = find(worker).back(on, clock.instant());
        audit.keep("place.worker-back", null, worker.value());
        back.fire(told);
    }

    @Override public void left(WorkerId worker, LocalDate on) {
        var told = find(worker).left(on, clock.instant());
        audit.keep("place.worker-left", null, worker.value());
        left.fire(told);
    }

    private Worker find(WorkerId id) {
        return workers.find(id.value()).orElseThrow(() -> new NotFound("worker", id.value()));
    }
}
