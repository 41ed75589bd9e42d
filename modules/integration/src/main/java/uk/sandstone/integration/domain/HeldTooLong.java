package uk.sandstone.integration.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.sandstone.integration.wire.Watch;
import uk.sandstone.platform.api.Texts;

/** A withdrawal or a change whose notice does not come: after a while somebody rings the ward (J19). */
@ApplicationScoped
class HeldTooLong implements Watch {

    @Inject DischargeCases stays;
    @Inject Duty duty;
    @Inject Troubles troubles;
    @Inject Texts texts;
    @Inject @ConfigProperty(name = "ward.held.minutes", defaultValue = "60") int minutes;

    @Override public void look(Instant now) {
        for (var stay : stays.heldSince(now.minus(Duration.ofMinutes(minutes)), 200)) {
            var ward = Objects.requireNonNullElse(stay.columns().ward(), stay.sender());
            troubles.about(Troubles.OTHER_HALF, stay, texts.say("integration.gap.other-half", ward, stay.caseKey()), stay.heldSince(),
                    duty.ofOrDuty(stay.columns().postcode()).orElse(null));
        }
    }
}
