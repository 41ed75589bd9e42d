package uk.sandstone.integration.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A sender's folders: {@code in} for what it drops, {@code out} for our receipts, {@code rejected} for what we cannot take,
 * with the reason beside it. What was read lies in {@code in/.done}.
 */
record FilePlaces(Path sender, String file) {

    static FilePlaces of(Path dropped) {
        return new FilePlaces(dropped.getParent().getParent(), dropped.getFileName().toString());
    }

    /** The sender's code: its folder's name, since who may write there is a matter of rights on the folder. */
    String code() {
        return sender.getFileName().toString();
    }

    void receipt(byte[] content) throws IOException {
        write("out", file + ".ack", content);
    }

    void rejected(byte[] content, byte[] reason) throws IOException {
        write("rejected", file, content);
        write("rejected", file + ".reject", reason);
    }

    /** The whole file, however large. */
    void rejected(Path dropped, byte[] reason) throws IOException {
        Files.copy(dropped, Files.createDirectories(sender.resolve("rejected")).resolve(file), StandardCopyOption.REPLACE_EXISTING);
        write("rejected", file + ".reject", reason);
    }

    /** A reader sees the whole file or none. */
    private void write(String folder, String name, byte[] content) throws IOException {
        var place = Files.createDirectories(sender.resolve(folder));
        var part = place.resolve("." + name + ".part");
        Files.write(part, content);
        Files.move(part, place.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
