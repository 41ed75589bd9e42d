package uk.sandstone.integration.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import uk.sandstone.platform.api.Texts;

/** How often a sender usually sends, in words. */
@Named("rhythm")
@ApplicationScoped
public class Rhythm {

    @Inject Texts texts;

    public String words(Duration usually) {
        if (usually.toDays() == 1) return texts.say("integration.usually.day");
        if (usually.toDays() > 1) return texts.say("integration.usually.days", usually.toDays());
        return usually.toHours() >= 1 ? texts.say("integration.usually.hours", usually.toHours())
                : texts.say("integration.usually.minutes", usually.toMinutes());
    }
}
