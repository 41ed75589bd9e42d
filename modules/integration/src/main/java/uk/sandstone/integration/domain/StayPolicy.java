package uk.sandstone.integration.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import uk.sandstone.integration.api.Notice;

/**
 * Reads all notices of one stay in the order in which they happened at the ward and says where it stands. The order in which
 * they reached us has no part in it, so repeats, delays and restarts cannot change the answer (J18, J19, T39; ADR 0301).
 */
final class StayPolicy {

    private Phase phase = Phase.SILENT;
    private Notice known;
    private Instant sentAt;
    private Instant homeBy;
    private int pathway = Notice.Pathway.NOT_TOLD.code();
    private int pathwayBefore = -1;
    private Instant pathwayChangedAt;
    private String because;
    private LocalDate died;
    private boolean calledOff;
    private boolean changedAfterEnd;
    private boolean waitsForOther;
    private boolean stayKnown;
    private String mergedNumber;

    private StayPolicy() { }

    static Standing read(Collection<Told> told) {
        if (told.isEmpty()) return Standing.NOTHING;
        var policy = new StayPolicy();
        policy.stayKnown = told.stream().anyMatch(t -> t.notice().kind() == Notice.Kind.INFORM);
        told.stream().sorted(Told.AS_IT_HAPPENED).map(Told::notice).forEach(policy::hear);
        return policy.standing();
    }

    private void hear(Notice notice) {
        known = known == null ? notice : KnownFacts.newest(known, notice);
        if (notice.died() != null) died = notice.died();
        switch (notice.kind()) {
            case NOTIFY, VALIDATION -> opened(notice, Phase.OPEN);
            case UPDATE -> changed(notice);
            case DISCHARGED -> wentHome(notice);
            case DISCHARGE_CANCELLED -> staysAfterAll();
            case WITHDRAW -> takenBack(notice.withdrawnBecause());
            case ADMISSION_CANCELLED -> admissionCalledOff(notice);
            case MERGED -> mergedNumber = notice.mergedNumber();
            case INFORM -> { }
        }
    }

    private void opened(Notice notice, Phase now) {
        if (sentAt == null) sentAt = notice.happenedAt();
        phase = now;
        because = null;
        changedAfterEnd = false;
        plan(notice);
    }

    /** A feed of all admissions asks for us by telling a day for going home, on a stay that we know of. */
    private void changed(Notice notice) {
        waitsForOther = true;
        if (phase == Phase.SILENT && stayKnown && notice.stay() != null && notice.stay().homeBy() != null) {
            opened(notice, Phase.OPEN);
            return;
        }
        if (phase == Phase.WITHDRAWN) changedAfterEnd = true;
        plan(notice);
    }

    private void wentHome(Notice notice) {
        opened(notice, Phase.HOME);
        if (notice.stay() == null || notice.stay().homeBy() == null) homeBy = notice.happenedAt();
    }

    /** A13: in hospital still. What was planned for the old day must be looked at again. */
    private void staysAfterAll() {
        waitsForOther = true;
        homeBy = null;
        calledOff = true;
        if (phase == Phase.HOME) phase = Phase.OPEN;
    }

    private void takenBack(String why) {
        waitsForOther = true;
        phase = Phase.WITHDRAWN;
        because = why;
    }

    /** A11: there was no stay. An admission that nobody told us of needs no other half. */
    private void admissionCalledOff(Notice notice) {
        if (!phase.isLive()) return;
        phase = Phase.WITHDRAWN;
        because = notice.withdrawnBecause();
    }

    private void plan(Notice notice) {
        var stay = notice.stay();
        if (stay != null && stay.homeBy() != null) {
            homeBy = stay.homeBy();
            calledOff = false;
        }
        if (stay != null && stay.isHome() && phase == Phase.OPEN) phase = Phase.HOME;
        if (notice.pathway() != null && notice.pathway().code() >= 0) go(notice.pathway().code(), notice.happenedAt());
    }

    private void go(int way, Instant at) {
        if (pathway >= 0 && pathway != way) {
            pathwayBefore = pathway;
            pathwayChangedAt = at;
        }
        pathway = way;
    }

    private Standing standing() {
        return new Standing(whole(), known, sentAt, homeBy, pathway, pathwayBefore, pathwayChangedAt, because, died, calledOff,
                changedAfterEnd, mergedNumber);
    }

    /** A change to a stay that we know of from silent facts misses no other half: nobody asked anything of us. */
    private Phase whole() {
        if (sentAt == null) return waitsForOther && !stayKnown ? Phase.HELD : Phase.SILENT;
        return died != null && phase != Phase.WITHDRAWN ? Phase.DIED : phase;
    }
}
