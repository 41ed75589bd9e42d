package uk.sandstone.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** Settings of one run of Sandstone, as the properties file that Payara Micro reads at its start. */
record Settings(Map<String, String> values) {

    Path writeTo(Path file) throws IOException {
        var properties = new Properties();
        properties.putAll(new TreeMap<>(values));
        try (var out = Files.newOutputStream(file)) {
            properties.store(out, "written at each start");
        }
        return file;
    }
}
