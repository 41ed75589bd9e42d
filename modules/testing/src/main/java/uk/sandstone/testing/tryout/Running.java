package uk.sandstone.testing.tryout;

import java.io.IOException;
import java.nio.file.Files;

/** {@code ci/start} once more, while it runs: it says where. */
final class Running {

    private Running() { }

    /** False when nothing runs. One that is just starting, or ending because its server was killed, is waited for. */
    static boolean isReadyIn(State state) throws IOException, InterruptedException {
        while (state.isRunning()) {
            if (Files.exists(state.notice()) && ProcessHandle.of(Notice.readFrom(state.notice()).serverPid()).isPresent()) return true;
            Thread.sleep(300);
        }
        return false;
    }

    static int tell(State state, Options options) throws IOException {
        var notice = Notice.readFrom(state.notice());
        if (!notice.baseUrl().endsWith(":" + options.port()) || notice.mllpPort() != options.mllpPort()) {
            throw new Refused("It runs already, at " + notice.baseUrl() + " and MLLP port " + notice.mllpPort()
                    + ". To move it: ci/start --stop, then start it with the other port.");
        }
        Say.line("It runs already. ci/start --stop ends it.");
        Say.ready(state, notice);
        return 0;
    }
}
