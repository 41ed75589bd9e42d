package uk.sandstone.integration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import uk.sandstone.integration.api.DischargeDesk;
import uk.sandstone.integration.api.DischargeDesk.CaseLine;

/** The discharge inbox (S10): who is coming home, who has it, and who we have not heard from. */
@Named
@RequestScoped
public class DischargesPage {

    private static final int MOST = 200;

    @Inject DischargeDesk desk;
    private List<CaseLine> all;

    private List<CaseLine> in(String... states) {
        if (all == null) all = desk.open(MOST);
        return all.stream().filter(line -> Arrays.asList(states).contains(line.state())).toList();
    }

    public List<CaseLine> getOpen() {
        return in("OPEN", "HOME");
    }

    public List<CaseLine> getHeld() {
        return in("HELD");
    }

    /** Taken back by the ward since yesterday, where somebody had to do with it. */
    public List<CaseLine> getTakenBack() {
        return in("WITHDRAWN", "DIED").stream().filter(line -> line.matched() != null).toList();
    }

    public long getTaken() {
        return getOpen().stream().filter(line -> line.takenBy() != null).count();
    }

    /** There may be more than the page shows. */
    public boolean isFull() {
        return all != null && all.size() == MOST;
    }
}
