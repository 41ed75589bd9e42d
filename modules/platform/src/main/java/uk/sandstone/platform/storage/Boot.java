package uk.sandstone.platform.storage;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.sandstone.platform.identity.TryoutLoopback;
import uk.sandstone.platform.watch.JsonLines;
import uk.sandstone.platform.watch.PostFigures;
import uk.sandstone.platform.watch.Started;

/** The first thing that runs: the schemas are right before anything uses them. Other start-up beans depend on "Boot". */
@Startup
@Singleton(name = "Boot")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Boot {

    /** Off only where something else reads the server's own lines. */
    @Inject @ConfigProperty(name = "sandstone.log.json", defaultValue = "true") boolean jsonLog;
    @Inject TryoutLoopback loopback;
    @Inject Migrations migrations;
    @Inject Started started;
    @Inject PostFigures figures;

    @PostConstruct
    void start() {
        if (jsonLog) JsonLines.begin();
        loopback.check();
        migrations.run();
        started.schemasAreRightNow();
        figures.register();
    }

    @PreDestroy
    void stop() {
        JsonLines.end();
    }
}
