package uk.sandstone.journey.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Absences and leavers in lists. */
class AttendanceInMemory implements Attendance {

    private final List<Absence> absences = new ArrayList<>();
    private final Map<UUID, LocalDate> leavers = new HashMap<>();

    @Override public void away(UUID worker, LocalDate from, LocalDate until, UUID cover, Instant toldAt) {
        absences.removeIf(a -> a.worker().equals(worker) && a.overlaps(from, until));
        absences.add(new Absence(worker, from, until, cover, toldAt));
    }

    @Override public void back(UUID worker, LocalDate on) {
        absences.removeIf(a -> a.worker().equals(worker) && a.beginsOn(on));
        absences.stream().filter(a -> a.worker().equals(worker) && a.covers(on)).forEach(a -> a.endBefore(on));
    }

    @Override public void left(UUID worker, LocalDate on, Instant toldAt) {
        leavers.put(worker, on);
    }

    @Override public boolean isAway(UUID worker, LocalDate day) {
        return absences.stream().anyMatch(a -> a.worker().equals(worker) && a.covers(day));
    }

    @Override public Optional<LocalDate> leftBy(UUID worker, LocalDate today) {
        return Optional.ofNullable(leavers.get(worker)).filter(on -> !on.isAfter(today));
    }

    @Override public Optional<Instant> missedOn(UUID worker, LocalDate day, LocalDate today) {
        if (!isAway(worker, day)) return Optional.empty();
        var mine = absences.stream().filter(a -> a.worker().equals(worker) && a.covers(day)).toList();
        var covered = mine.stream().map(Absence::cover).anyMatch(c -> c != null && leftBy(c, today).isEmpty() && !isAway(c, day));
        return covered ? Optional.empty() : mine.stream().map(Absence::toldAt).min(Instant::compareTo);
    }
}
