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
 * Checks each kept message with the full validator when nobody is at the door, and keeps the report. While calls come it
 * waits: one check takes as long as a hundred answers, and making the validator far longer. It is made when it is first
 * needed and let go after a while without messages, for it is large.
 */
@ApplicationScoped
class ProfileReports {

    private static final Logger LOG = Logger.getLogger(ProfileReports.class.getName());
    private static final int LOOK_SECONDS = 2;
    private static final Duration QUIET = Duration.ofSeconds(2);
    private static final Duration LET_GO = Duration.ofMinutes(10);

    @Resource ManagedScheduledExecutorService scheduler;
    @Inject InTime inTime;
    @Inject ProfileReportRows rows;
    @Inject @ConfigProperty(name = "fhir.profiles.folder") Optional<String> folder;
    private Profiles profiles;
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
            boolean more = true;
            while (more && inTime.isQuietFor(QUIET)) more = next();
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
