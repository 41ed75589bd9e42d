package uk.sandstone.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Test material that lies beside the checkout and is not ours to copy. A test that wants it passes by where it is absent. */
public final class SharedData {

    private SharedData() { }

    /** The file or folder of that name, such as {@code nhs/ukcore}; the running test is skipped when it is not there. */
    public static Path at(String name) {
        var folder = System.getProperty("shared.data", "");
        assumeTrue(!folder.isBlank(), "no ../shared/data beside this checkout");
        var path = Path.of(folder, name).normalize();
        assumeTrue(Files.exists(path), "not in ../shared/data: " + name);
        return path;
    }
}
