package uk.sandstone.integration.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import uk.sandstone.integration.api.DischargeChanged;
import uk.sandstone.integration.api.DischargeNotified;
import uk.sandstone.integration.api.DischargeWithdrawn;
import uk.sandstone.platform.api.Texts;

/** Does what a moved stay asks of us: who it is, a journey with an owner, a promise by a date, an entry on the gap register. */
@ApplicationScoped
class Homecoming {

    @Inject Recognition recognition;
    @Inject WardPromises promises;
    @Inject Troubles troubles;
    @Inject Texts texts;
    @Inject Event<DischargeNotified> notified;
    @Inject Event<DischargeChanged> changed;
    @Inject Event<DischargeWithdrawn> withdrawn;

    void follow(DischargeCase stay, List<Consequence> asked, Instant now) {
        for (var one : asked) {
            if (one instanceof Consequence.Asked) arrived(stay, now);
            else if (one instanceof Consequence.Waits) continue;
            else if (one instanceof Consequence.Paired) troubles.mended(Troubles.OTHER_HALF, stay.uuid(), "integration.mended.paired");
            else if (one instanceof Consequence.SaidToBeSame) compare(stay, "integration.gap.said-to-be-same", now);
            else if (stay.person() == null) unknown(stay, one, now);
            else known(stay, one, now);
        }
        var justAsked = asked.stream().anyMatch(Consequence.Asked.class::isInstance);
        if (!justAsked && stay.state().isLive() && stay.person() == null) recognition.again(stay, now).ifPresent(person -> begin(stay, now));
        recognition.doubt(stay, now);
    }

    private void arrived(DischargeCase stay, Instant now) {
        if (stay.person() != null || recognition.recognise(stay, now).isPresent()) begin(stay, now);
    }

    /** We know who it is: from here on it is somebody's job. Also called when a person has said who it is. */
    void begin(DischargeCase stay, Instant now) {
        recognition.hello(stay);
        promises.beforeHome(stay, null, now);
        notified.fire(new DischargeNotified(stay.id(), stay.person(), stay.columns().homeBy(), now));
    }

    private void unknown(DischargeCase stay, Consequence one, Instant now) {
        if (one instanceof Consequence.ChangedAfterEnd) compare(stay, "integration.gap.changed-after-end", now);
        if (one instanceof Consequence.TakenBack || one instanceof Consequence.Died) {
            troubles.mended(Troubles.NOT_MATCHED, stay.uuid(), "integration.mended.taken-back");
        }
    }

    private void known(DischargeCase stay, Consequence one, Instant now) {
        if (one instanceof Consequence.TakenBack back) takenBack(stay, back, now);
        else if (one instanceof Consequence.Died) promises.look(stay, "integration.promise.died", now, ward(stay));
        else if (one instanceof Consequence.ChangedAfterEnd) promises.look(stay, "integration.promise.changed-after-end", now, ward(stay));
        else moved(stay, one, now);
    }

    /** Nothing is deleted: what the person asked for still stands, only the plans for the day must be looked at. */
    private void takenBack(DischargeCase stay, Consequence.TakenBack back, Instant now) {
        var because = back.because() == null ? texts.say("integration.no-reason") : texts.say(back.because());
        promises.look(stay, "integration.promise.taken-back", now, ward(stay), because);
        withdrawn.fire(new DischargeWithdrawn(stay.id(), stay.person(), because, now));
    }

    private void moved(DischargeCase stay, Consequence one, Instant now) {
        if (one instanceof Consequence.CalledOff) promises.look(stay, "integration.promise.called-off", now, ward(stay));
        else if (one instanceof Consequence.WayChanged way) promises.anotherWay(stay, way.to(), now);
        else promises.beforeHome(stay, null, now);
        changed.fire(new DischargeChanged(stay.id(), stay.person(), stay.columns().homeBy(), stay.columns().pathway(), now));
    }

    private void compare(DischargeCase stay, String words, Instant now) {
        troubles.about(Troubles.IDENTITY, stay, texts.say(words, ward(stay)), now, recognition.owner(stay));
    }

    private String ward(DischargeCase stay) {
        return stay.columns().ward() == null ? texts.say("integration.the-ward") : stay.columns().ward();
    }
}
