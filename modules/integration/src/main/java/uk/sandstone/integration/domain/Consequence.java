package uk.sandstone.integration.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What a change of standing asks of us. Found by comparing before and after, so that working a message again asks nothing. */
sealed interface Consequence {

    /** For the first time, or once more after it was taken back: somebody is coming home. */
    record Asked() implements Consequence { }

    /** @param from null when no day was known; @param to null when the ward gives no day now */
    record DayChanged(Instant from, Instant to) implements Consequence { }

    /** The going home was called off. */
    record CalledOff() implements Consequence { }

    record WentHome() implements Consequence { }

    record WayChanged(int from, int to) implements Consequence { }

    record TakenBack(String because) implements Consequence { }

    record Died() implements Consequence { }

    /** Its other half has not come yet. */
    record Waits() implements Consequence { }

    /** Its other half has come. */
    record Paired() implements Consequence { }

    /** The sender says that another of its identities is the same person; a person compares. */
    record SaidToBeSame() implements Consequence { }

    /** The ward changed something that it had taken back. */
    record ChangedAfterEnd() implements Consequence { }

    static List<Consequence> between(Standing before, Standing after) {
        var found = new ArrayList<Consequence>();
        if (before.phase() != Phase.HELD && after.phase() == Phase.HELD) found.add(new Waits());
        if (before.phase() == Phase.HELD && after.phase() != Phase.HELD) found.add(new Paired());
        if (!before.phase().isLive() && after.phase().isLive()) found.add(new Asked());
        if (before.phase().isLive() && !after.phase().isLive() && after.phase() != Phase.DIED) found.add(new TakenBack(after.because()));
        if (before.phase().isLive() && after.phase() == Phase.DIED) found.add(new Died());
        if (before.phase().isLive() && after.phase().isLive()) changed(before, after, found);
        if (after.sentAt() != null && after.mergedNumber() != null
                && !(before.sentAt() != null && after.mergedNumber().equals(before.mergedNumber()))) found.add(new SaidToBeSame());
        if (after.changedAfterEnd() && !before.changedAfterEnd()) found.add(new ChangedAfterEnd());
        return found;
    }

    private static void changed(Standing before, Standing after, List<Consequence> found) {
        if (after.calledOff() && !before.calledOff()) found.add(new CalledOff());
        else if (before.phase() == Phase.OPEN && after.phase() == Phase.HOME) found.add(new WentHome());
        else if (!Objects.equals(before.homeBy(), after.homeBy())) found.add(new DayChanged(before.homeBy(), after.homeBy()));
        if (before.pathway() != after.pathway() && before.pathway() >= 0) found.add(new WayChanged(before.pathway(), after.pathway()));
    }
}
