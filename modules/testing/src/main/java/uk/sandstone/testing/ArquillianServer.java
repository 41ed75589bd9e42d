package uk.sandstone.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.api.event.ManagerStarted;
import org.jboss.arquillian.core.spi.LoadableExtension;

/**
 * Gives the integration tests of a module their own PostgreSQL and free ports, before Arquillian reads
 * {@code arquillian.xml}, which takes them from system properties. One server and one database a test JVM.
 */
public class ArquillianServer implements LoadableExtension {

    private static Postgres postgres;

    @Override public void register(ExtensionBuilder builder) {
        builder.observer(ArquillianServer.class).observer(TestServlet.class);
    }

    public void prepare(@Observes(precedence = 1000) ManagerStarted started) {
        if (postgres != null) return;
        postgres = Postgres.temporary();
        try {
            var folder = Files.createDirectories(Path.of("target", "arquillian").toAbsolutePath());
            var port = FreePort.next();
            var settings = new Settings(settings()).writeTo(folder.resolve("settings.properties"));
            var preboot = PayaraMicro.prebootCommands(folder.resolve("preboot.txt"));
            System.setProperty("arquillian.micro.jar", House.payaraMicro().toString());
            System.setProperty("arquillian.micro.port", String.valueOf(port));
            System.setProperty("arquillian.micro.options", String.join(" ", "--port", String.valueOf(port), "--nohazelcast",
                    "--disablephonehome", "--prebootcommandfile", preboot.toString(), "--systemproperties", settings.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The runner of the tests calls them over HTTP, and nobody signs it in; the connector reads the server's own lines. */
    private static Map<String, String> settings() {
        var settings = new TreeMap<>(postgres.settings());
        settings.put("sandstone.open", "/ArquillianServletRunnerEE9");
        settings.put("sandstone.log.json", "false");
        settings.put("mllp.port", String.valueOf(FreePort.next()));
        return settings;
    }
}
