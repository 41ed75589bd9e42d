package uk.sandstone.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The server that everything runs on. */
final class PayaraMicro {

    private PayaraMicro() { }

    /** It has no switch for the address it listens on, so commands before its start say so (stack.md section 4). */
    static Path prebootCommands(Path file) throws IOException {
        var network = "set configs.config.server-config.network-config.";
        return Files.write(file, List.of(
                network + "network-listeners.network-listener.http-listener.address=127.0.0.1",
                network + "protocols.protocol.http-listener.http.cookie-same-site-enabled=true",
                network + "protocols.protocol.http-listener.http.cookie-same-site-value=Lax"));
    }
}
