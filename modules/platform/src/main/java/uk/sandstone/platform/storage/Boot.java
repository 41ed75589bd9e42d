package uk.sandstone.platform.storage;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** The first thing that runs: the schemas are right before anything uses them. Other start-up beans depend on "Boot". */
@Startup
@Singleton(name = "Boot")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Boot {

    @Inject Migrations migrations;

    @PostConstruct
    void migrate() {
        migrations.run();
    }
}
