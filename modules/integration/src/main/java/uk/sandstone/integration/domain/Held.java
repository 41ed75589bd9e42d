package uk.sandstone.integration.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import uk.sandstone.platform.api.Inbox;
import uk.sandstone.platform.api.Inbox.State;

/** Says of each message of a stay whether its work is done, or what it waits for. */
@ApplicationScoped
class Held {

    @Inject Inbox inbox;

    /** After a stay moved. @param worked the message that moved it; null when a person did */
    void settle(DischargeCase stay, UUID worked) {
        var why = waitsFor(stay);
        for (var step : stay.steps()) {
            var waits = why != null;
            if (step.held() != waits || step.message().equals(worked)) {
                inbox.settle(step.message(), waits ? State.HELD : State.APPLIED, waits ? why : done(stay));
                step.waits(waits);
            }
        }
    }

    private static String waitsFor(DischargeCase stay) {
        if (stay.state() == DischargeCase.State.HELD) return "integration.held.other-half";
        if (stay.state().isLive() && stay.person() == null) return "integration.held.who-is-it";
        return null;
    }

    private static String done(DischargeCase stay) {
        return stay.state() == DischargeCase.State.SILENT ? "integration.only-facts" : null;
    }
}
