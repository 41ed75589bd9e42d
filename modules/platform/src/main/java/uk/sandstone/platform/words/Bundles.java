package uk.sandstone.platform.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** Finds every {@code META-INF/texts/*.properties} in the modules' JARs and reads them into one map. */
class Bundles {

    private static final String FOLDER = "META-INF/texts";

    private Bundles() { }

    static Map<String, String> read(ClassLoader loader) {
        var texts = new TreeMap<String, String>();
        try {
            for (var folder : Collections.list(loader.getResources(FOLDER))) {
                for (var file : filesIn(folder)) readInto(texts, file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the texts cannot be read", e);
        }
        return Collections.unmodifiableMap(texts);
    }

    private static List<URL> filesIn(URL folder) throws IOException {
        if ("file".equals(folder.getProtocol())) return onDisk(folder);
        var connection = (JarURLConnection) folder.openConnection();
        connection.setUseCaches(false);                 // else the server's JAR stays open after an undeploy
        var jar = connection.getJarFileURL();
        try (var entries = connection.getJarFile()) {
            return entries.stream().map(java.util.zip.ZipEntry::getName)
                    .filter(name -> name.startsWith(FOLDER + "/") && name.endsWith(".properties"))
                    .map(name -> url("jar:" + jar + "!/" + name)).toList();
        }
    }

    private static List<URL> onDisk(URL folder) throws IOException {
        try (var files = Files.list(Path.of(URI.create(folder.toString())))) {
            return files.filter(file -> file.toString().endsWith(".properties")).map(file -> url(file.toUri().toString())).toList();
        }
    }

    private static URL url(String text) {
        try {
            return URI.create(text).toURL();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void readInto(Map<String, String> texts, URL file) throws IOException {
        var found = new Properties();
        var connection = file.openConnection();
        connection.setUseCaches(false);
        try (var reader = new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8)) {
            found.load(reader);
        }
        for (var key : found.stringPropertyNames()) {
            if (texts.putIfAbsent(key, found.getProperty(key)) != null) {
                throw new IllegalStateException("two modules bring words for " + key);
            }
        }
    }
}
