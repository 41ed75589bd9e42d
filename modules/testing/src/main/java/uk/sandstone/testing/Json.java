package uk.sandstone.testing;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Files of JSON for people and programs to read. */
public final class Json {

    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private Json() { }

    /** Whole or not at all: somebody may be waiting for the file. */
    public static void write(Path file, Object content) throws IOException {
        var half = Files.writeString(file.resolveSibling(file.getFileName() + ".half"), GSON.toJson(content) + "\n");
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    public static <T> T read(Path file, Class<T> as) throws IOException {
        return GSON.fromJson(Files.readString(file), as);
    }
}
