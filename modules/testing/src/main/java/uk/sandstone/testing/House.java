package uk.sandstone.testing;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where things lie in a checkout of this repository. */
public final class House {

    private House() { }

    /** The folder with the parent pom, found upwards from where we run: Maven tests run in their module's folder. */
    public static Path root() {
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("modules")) && Files.isRegularFile(folder.resolve("pom.xml"))) return folder;
        }
        throw new IllegalStateException("not inside a checkout of Sandstone: " + Path.of("").toAbsolutePath());
    }

    public static Path module(String name) {
        return root().resolve("modules").resolve(name);
    }

    /** What is unpacked once and used by every start. */
    public static Path cache() {
        return root().resolve("var").resolve("cache");
    }

    /** The server that everything runs on; the build of this module puts it there. */
    public static Path payaraMicro() {
        return module("testing").resolve("target/server/payara-micro.jar");
    }

    /** Sandstone itself, as the last build made it. */
    public static Path war() {
        return module("site").resolve("target/sandstone.war");
    }
}
