package uk.sandstone.integration.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;
import uk.sandstone.integration.api.SenderBook;
import uk.sandstone.integration.api.SenderBook.HeardFrom;
import uk.sandstone.platform.api.Actor;
import uk.sandstone.platform.api.SignedIn;

/**
 * Each feed in words. Always up: a ward that has gone quiet is no reason to restart us, it is a reason to ring them; the gap
 * register says so too.
 */
@Startup
@ApplicationScoped
public class FeedHealth implements HealthCheck {

    @Inject SenderBook book;
    @Inject SignedIn signedIn;
    @Inject Clock clock;

    @Override public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("ward feeds").up();
        for (var sender : signedIn.as(Actor.SANDSTONE, book::senders)) response.withData(sender.ods(), words(sender));
        return response.build();
    }

    private String words(HeardFrom sender) {
        if (!sender.active()) return sender.name() + ": stopped";
        var heard = sender.lastHeard() == null ? "never heard" : "last heard " + ago(sender.lastHeard()) + " ago";
        return sender.name() + ": " + heard + ", usually every " + say(sender.usually())
                + (sender.quiet() ? ", quiet too long" : ", as usual") + (sender.failedToday() > 0 ? ", " + sender.failedToday() + " failed today" : "");
    }

    private String ago(Instant at) {
        return say(Duration.between(at, clock.instant()));
    }

    private static String say(Duration time) {
        if (time.toHours() >= 48) return time.toDays() + " days";
        return time.toMinutes() >= 120 ? time.toHours() + " hours" : Math.max(0, time.toMinutes()) + " minutes";
    }
}
