package uk.sandstone.journey.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import uk.sandstone.place.api.WorkerAway;
import uk.sandstone.place.api.WorkerBack;
import uk.sandstone.place.api.WorkerLeft;

/** What was promised by somebody who goes has another keeper or is on the register, in the same moment (ux T37). */
@ApplicationScoped
class LookAgainWhenWorkersComeAndGo {

    @Inject Attendance attendance;
    @Inject Sweep sweep;
    @Inject Clock clock;

    void away(@Observes WorkerAway event) {
        attendance.away(event.worker().value(), event.from(), event.until(),
                event.cover() == null ? null : event.cover().value(), event.at());
        sweep.run(Rule.WORKER_AWAY, "gap.because.covered", clock.instant());
    }

    void back(@Observes WorkerBack event) {
        attendance.back(event.worker().value(), event.on());
        sweep.run(Rule.WORKER_AWAY, "gap.because.back", clock.instant());
    }

    void left(@Observes WorkerLeft event) {
        attendance.left(event.worker().value(), event.on(), event.at());
        sweep.run(Rule.WORKER_LEFT, "gap.because.mended", clock.instant());
        sweep.run(Rule.WORKER_AWAY, "gap.because.mended", clock.instant());
    }
}
