package uk.sandstone.platform.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import uk.sandstone.platform.api.Schema;

/**
 * Brings every module's schema to the version that this build needs. With the owner's account at hand
 * ({@code db.owner.user}, {@code db.owner.password}) it migrates; without, it only checks, and a schema that lags stops the
 * start. Forward only.
 */
@ApplicationScoped
class Migrations {

    private static final Logger LOG = Logger.getLogger(Migrations.class.getName());

    @Inject @Any Instance<Schema> schemas;
    @Inject @ConfigProperty(name = "db.url") String url;
    @Inject @ConfigProperty(name = "db.user") String user;
    @Inject @ConfigProperty(name = "db.password") String password;
    @Inject @ConfigProperty(name = "db.owner.user") Optional<String> owner;
    @Inject @ConfigProperty(name = "db.owner.password") Optional<String> ownerPassword;

    void run() {
        for (var schema : schemas) {
            var name = schema.name();
            var flyway = Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(url, owner.orElse(user), owner.isPresent() ? ownerPassword.orElse("") : password)
                    .schemas(name).defaultSchema(name)
                    .locations("classpath:db/migration/" + name)
                    .placeholders(java.util.Map.of("app", user))
                    .load();
            if (owner.isPresent()) {
                var done = flyway.migrate();
                LOG.info(() -> "schema " + name + ": " + done.migrationsExecuted + " migrations");
            } else {
                flyway.validate();
            }
        }
    }
}
