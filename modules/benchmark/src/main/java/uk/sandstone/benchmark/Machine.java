package uk.sandstone.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;

/** What the figures were measured on. */
final class Machine {

    private Machine() { }

    static String inWords() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return "%d processors, %d GB memory, %s %s".formatted(system.getAvailableProcessors(),
                Math.round(system.getTotalMemorySize() / 1e9), System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    /** The commit that was measured, with a plus when files had changed since; "unknown" outside a checkout. */
    static String commit() {
        var commit = git("rev-parse", "--short", "HEAD");
        if (commit.isEmpty()) return "unknown";
        return commit + (git("status", "--porcelain", "--untracked-files=no").isEmpty() ? "" : "+");
    }

    private static String git(String... words) {
        var command = new java.util.ArrayList<>(java.util.List.of("git"));
        command.addAll(java.util.List.of(words));
        try {
            var process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return process.waitFor() == 0 ? said : "";
        } catch (IOException noGit) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
