package uk.sandstone.platform.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;
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
            if (owner.isPresent()) migrate(schema.name());
            else flyway(schema.name(), user, password).validate();
        }
    }

    private void migrate(String schema) {
        if (user.equals(owner.orElseThrow())) {
            throw new IllegalStateException("db.user must not own the tables: give db.owner.user another account");
        }
        var ownerSource = new PGSimpleDataSource();
        ownerSource.setUrl(url);
        ownerSource.setUser(owner.orElseThrow());
        ownerSource.setPassword(ownerPassword.orElse(""));
        var privileges = new Privileges(ownerSource, user);
        privileges.grant(schema);
        var done = flyway(schema, owner.orElseThrow(), ownerPassword.orElse("")).migrate();
        privileges.guardHistory(schema);
        LOG.info(() -> "schema " + schema + ": " + done.migrationsExecuted + " migrations");
    }

    private Flyway flyway(String schema, String account, String secret) {
        return Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(url, account, secret)
                .schemas(schema).defaultSchema(schema)
                .locations("classpath:db/migration/" + schema)
                .placeholders(Map.of("app", user))
                .load();
    }
}
