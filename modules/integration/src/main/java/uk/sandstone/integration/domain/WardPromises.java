package uk.sandstone.integration.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import uk.sandstone.journey.api.JourneyDesk;
import uk.sandstone.journey.api.JourneyDesk.NewPromise;
import uk.sandstone.journey.api.JourneyView;
import uk.sandstone.place.api.WorkerId;
import uk.sandstone.platform.api.Texts;

/**
 * What a ward's notices have us promise: one promise at a time for a stay. A new one lets the one before go, with the reason,
 * so that the owner sees both.
 */
@ApplicationScoped
class WardPromises {

    @Inject JourneyDesk journeys;
    @Inject Duty duty;
    @Inject PromiseDay days;
    @Inject Texts texts;

    void beforeHome(DischargeCase stay, WorkerId by, Instant now) {
        var home = stay.columns().homeBy();
        if (stay.state() == DischargeCase.State.HOME) {
            instead(stay, texts.say("integration.promise.after-home", ward(stay)), by, days.afterHome(now));
        } else if (home == null) {
            instead(stay, texts.say("integration.promise.no-day", ward(stay)), by, days.beforeHome(null, now));
        } else {
            instead(stay, texts.say("integration.promise.before-home", ward(stay), LondonTime.say(home)), by, days.beforeHome(home, now));
        }
    }

    /** The way home changed: another bed, another team. */
    void anotherWay(DischargeCase stay, int to, Instant now) {
        var by = duty.forPathway(to).map(w -> w.id()).orElse(null);
        instead(stay, texts.say("integration.promise.other-way", ward(stay), texts.say("integration.way." + to)), by,
                days.beforeHome(stay.columns().homeBy(), now));
    }

    /** @param key the words of what somebody must look at */
    void look(DischargeCase stay, String key, Instant now, Object... arguments) {
        instead(stay, texts.say(key, arguments), null, days.look(now));
    }

    /** Without an owner nothing can be promised: the gap register holds the journey until it has one. */
    private void instead(DischargeCase stay, String what, WorkerId by, Instant due) {
        var journey = journeys.open(stay.journey());
        letGo(stay, journey);
        if (by == null && journey.owner() == null) {
            stay.walks(stay.journey(), null);
            return;
        }
        stay.walks(stay.journey(), journeys.promise(stay.journey(), new NewPromise(what, by, due)));
    }

    private void letGo(DischargeCase stay, JourneyView journey) {
        if (stay.promise() == null) return;
        journey.promises().stream().filter(p -> p.id().equals(stay.promise()) && p.keptAt() == null && p.letGo() == null).findFirst()
                .ifPresent(p -> journeys.letGo(p.id(), texts.say("integration.promise.replaced")));
    }

    private String ward(DischargeCase stay) {
        return stay.columns().ward() == null ? texts.say("integration.the-ward") : stay.columns().ward();
    }
}
