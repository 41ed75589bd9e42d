package uk.sandstone.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import uk.sandstone.testing.FreePort;
import uk.sandstone.testing.PayaraMicro;
import uk.sandstone.testing.Sandstone;

/**
 * How long until it is ready, beside the same server with an empty WAR, each the middle of three starts on migrated data; and
 * the memory it holds half a minute later, with a heap of 1 GB.
 */
final class StartBench implements Bench.Benchmark {

    private static final int STARTS = 3;

    @Override public Report run() throws Exception {
        var empty = new ArrayList<Long>();
        for (int i = 0; i < STARTS + 1; i++) empty.add(emptyServer());
        var ours = new ArrayList<Long>();
        double resident;
        try (var sandstone = Sandstone.forBenchmarks().start()) {
            sandstone.settle(2_000);
            for (int i = 0; i < STARTS; i++) {
                sandstone.stop();
                long before = System.nanoTime();
                sandstone.start();
                ours.add(System.nanoTime() - before);
            }
            Thread.sleep(Duration.ofSeconds(30).toMillis());
            resident = resident(sandstone.server().pid());
        }
        double bare = Percentiles.millis(empty.subList(1, empty.size()), 50) / 1_000;
        double full = Percentiles.millis(ours, 50) / 1_000;
        return new Report("start: until it is ready").about("data", "2,000 people").about("starts", STARTS)
                .measured("the server with an empty WAR", bare, "s")
                .measured("Sandstone", full, "s")
                .atMost("Sandstone beside the empty WAR", full / bare, "times", 3)
                .atMost("resident memory", resident, "GB", 1.2);
    }

    private static long emptyServer() throws IOException {
        var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "empty").toAbsolutePath()), "run");
        var war = folder.resolve("empty.war");
        try (var zip = new ZipOutputStream(Files.newOutputStream(war))) {
            zip.putNextEntry(new ZipEntry("WEB-INF/web.xml"));
            zip.write("<web-app xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"6.0\"/>".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        long before = System.nanoTime();
        try (var server = PayaraMicro.start(war, FreePort.next(), Map.of(), folder)) {
            server.awaitReady(Duration.ofMinutes(2));
            return System.nanoTime() - before;
        }
    }

    private static double resident(long pid) throws IOException {
        List<String> status = Files.readAllLines(Path.of("/proc", String.valueOf(pid), "status"));
        return status.stream().filter(line -> line.startsWith("VmRSS:")).mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                .findFirst().orElseThrow() / 1e6;
    }
}
