package uk.sandstone.integration.fhir;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Checks each kept message with the full validator when the door has nothing better to do, and keeps the report. Under a
 * steady load it does a few a minute: a hospital's answer comes first. The validator is made when it is first needed and let
 * go after a while without messages, for it is large.
 */
@ApplicationScoped
class ProfileReports {

    private static final Logger LOG = Logger.getLogger(ProfileReports.class.getName());
    private static final int LOOK_SECONDS = 2;
    private static final int WHEN_BUSY = 5;      // every fifth look makes one report though the door is busy
    private static final int IN_A_ROW = 20;
    private static final Duration QUIET = Duration.ofSeconds(2);
    private static final Duration LET_GO = Duration.ofMinutes(10);

    @Resource ManagedScheduledExecutorService scheduler;
    @Inject InTime inTime;
    @Inject ProfileReportRows rows;
    @Inject @ConfigProperty(name = "fhir.profiles.folder") Optional<String> folder;
    private Profiles profiles;
    private int looks;
    private ScheduledFuture<?> looking;

    void start() {
        looking = scheduler.scheduleWithFixedDelay(this::look, LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (looking != null) looking.cancel(false);
    }

    private void look() {
        try {
            if (inTime.isQuietFor(QUIET)) for (int i = 0; i < IN_A_ROW && inTime.isQuietFor(QUIET) && next(); i++) { }
            else if (++looks % WHEN_BUSY == 0) next();
            if (inTime.isQuietFor(LET_GO)) profiles = null;
        } catch (RuntimeException e) {
            LOG.warning(() -> "a profile report could not be made: " + Brief.of(e)); // and is made at the next look
        }
    }

    /** @return false when none waits */
    private boolean next() {
        if (!rows.isAnyWaiting()) return false;
        if (profiles == null) profiles = new Profiles(folder.map(Path::of).orElse(null));
        return rows.makeNext(profiles);
    }
}
