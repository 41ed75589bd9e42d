package uk.sandstone.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import uk.sandstone.testing.ModuleWar;

@ArquillianTest
class DatabaseIT {

    @Deployment
    static WebArchive war() {
        return ModuleWar.of("platform");
    }

    @Resource(lookup = "java:app/sandstone") DataSource database;
    @Inject Migrations migrations;

    @Test
    void whatIsCommittedIsOnTheDisk() throws SQLException {
        assertThat(show("fsync")).isEqualTo("on");
        assertThat(show("synchronous_commit")).isEqualTo("on");
    }

    @Test
    void theApplicationMakesNoTable() throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("create table public.mine (id int)")).hasMessageContaining("permission denied");
            assertThatThrownBy(() -> statement.execute("create schema mine")).hasMessageContaining("permission denied");
        }
    }

    @Test
    void migratingTwiceChangesNothing() {
        migrations.run();
    }

    private String show(String setting) throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.createStatement();
                var row = statement.executeQuery("show " + setting)) {
            row.next();
            return row.getString(1);
        }
    }
}
