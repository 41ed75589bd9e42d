package uk.sandstone.benchmark;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** {@code ci/bench NAME [--json FILE]}: runs one benchmark on the built WAR, prints its table, and stops by itself. */
public final class Bench {

    /** One benchmark: starts what it needs, measures, stops it again. */
    interface Benchmark {
        Report run() throws Exception;
    }

    private static final Map<String, Benchmark> ALL = new TreeMap<>(Map.of(
            "intake", new IntakeBench(),
            "pages", new PagesBench(),
            "start", new StartBench()));

    private Bench() { }

    public static void main(String[] args) throws Exception {
        if (args.length == 0 || !ALL.containsKey(args[0])) {
            System.err.println("usage: ci/bench NAME [--json FILE], where NAME is one of " + String.join(", ", ALL.keySet()));
            System.exit(2);
        }
        Path json = args.length == 3 && args[1].equals("--json") ? Path.of(args[2]) : null;
        var report = ALL.get(args[0]).run();
        report.print(System.out);
        if (json != null) report.write(json);
    }
}
