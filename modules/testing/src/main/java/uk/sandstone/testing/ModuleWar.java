package uk.sandstone.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * One module as a deployment: its own classes as one JAR, what its pom names (and what those need) as whole JARs, and its
 * integration tests with their fixtures. Whole JARs, never class by class: a test then sees what an installation sees.
 */
public final class ModuleWar {

    /** The parent pom has Maven write the module's runtime class path there before the integration tests. */
    private static final String CLASS_PATH = "target/runtime-classpath";

    private ModuleWar() { }

    public static WebArchive of(String module) {
        var folder = House.module(module);
        var war = ShrinkWrap.create(WebArchive.class, module + "-it.war")
                .addAsLibrary(jar(module, folder.resolve("target/classes")));
        for (var entry : runtimeClassPath(folder)) {
            if (Files.isDirectory(entry)) war.addAsLibrary(jar(entry.getParent().getParent().getFileName().toString(), entry));
            else war.addAsLibrary(entry.toFile());
        }
        assertions().forEach(war::addAsLibrary);
        addTests(war, folder.resolve("target/test-classes"));
        return war;
    }

    private static List<Path> runtimeClassPath(Path folder) {
        try {
            return Arrays.stream(Files.readString(folder.resolve(CLASS_PATH)).strip().split(File.pathSeparator))
                    .filter(entry -> !entry.isBlank()).map(Path::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("run it through Maven (verify), which writes " + folder.resolve(CLASS_PATH), e);
        }
    }

    private static JavaArchive jar(String name, Path classes) {
        var jar = ShrinkWrap.create(JavaArchive.class, name + ".jar");
        files(classes).forEach(file -> jar.addAsResource(file.toFile(), within(classes, file)));
        return jar;
    }

    /** Unit tests stay outside: they need libraries that no deployment has. */
    private static void addTests(WebArchive war, Path classes) {
        files(classes).filter(file -> !file.getFileName().toString().matches(".*Test(\\$.*)?\\.class"))
                .forEach(file -> war.addAsResource(file.toFile(), within(classes, file)));
    }

    private static Stream<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) return Stream.empty();
        try (var walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String within(Path folder, Path file) {
        return folder.relativize(file).toString().replace(File.separatorChar, '/');
    }

    /** AssertJ and what it needs, from the class path of the running test. */
    private static Stream<File> assertions() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator)).map(File::new)
                .filter(file -> file.getName().matches("(assertj-core|byte-buddy)-[0-9].*\\.jar"));
    }
}
