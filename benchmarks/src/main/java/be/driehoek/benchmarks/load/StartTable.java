package be.driehoek.benchmarks.load;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** How long the service takes to start, and what it then holds of the memory, beside an empty application. */
public final class StartTable {
    private static final int PAUSE = 5;
    private static final int SETTLED = 1000;

    private StartTable() {}

    /**
     * One way to start.
     *
     * @param command what starts it
     * @param settings its variables
     */
    private record Way(List<String> command, Map<String, String> settings) {}

    private record Start(double seconds, double cpuSeconds, double megabytes) {}

    /**
     * Starts each in turn, and prints the medians.
     *
     * @param runs how often
     * @param out takes the table
     * @throws IOException if one cannot be started
     */
    public static void print(int runs, PrintStream out) throws IOException {
        try (var bench = new Bench()) {
            print(runs, bench.folder("start"), out);
        }
    }

    private static void print(int runs, Path folder, PrintStream out) throws IOException {
        Map<String, Way> ways = ways(folder, out);
        Map<String, List<Start>> starts = new LinkedHashMap<>();
        for (int run = 0; run < runs; run++) {
            for (Map.Entry<String, Way> way : ways.entrySet()) {
                starts.computeIfAbsent(way.getKey(), name -> new ArrayList<>()).add(start(way.getValue(), folder));
            }
        }
        out.printf("%-34s  %9s  %9s  %9s%n", "median of " + runs, "s", "cpu s", "RSS MB");
        starts.forEach((name, all) -> out.printf(
                Locale.ROOT,
                "%-34s  %9.2f  %9.2f  %9.0f%n",
                name,
                median(all, Start::seconds),
                median(all, Start::cpuSeconds),
                median(all, Start::megabytes)));
        var empty = starts.get("empty, cache");
        var ours = starts.get("ours, cache");
        if (empty != null && ours != null) {
            out.printf(
                    Locale.ROOT,
                    "ours to empty, both with their cache: %.2f x the time, %.2f x the processor time%n",
                    median(ours, Start::seconds) / median(empty, Start::seconds),
                    median(ours, Start::cpuSeconds) / median(empty, Start::cpuSeconds));
        }
    }

    private static Map<String, Way> ways(Path folder, PrintStream out) throws IOException {
        var data = Map.of("DRIEHOEK_HOME", folder.resolve("home").toString());
        var demo = Map.of("DRIEHOEK_HOME", folder.resolve("demo").toString(), "MICRONAUT_ENVIRONMENTS", "demo");
        var script = List.of(Applications.script().toString());
        var plain = Server.java(
                Applications.script().resolveSibling("../driehoek.jar").normalize(), Applications.options());
        Map<String, Way> ways = new LinkedHashMap<>();
        if (Runtime.version().feature() >= 25) {
            out.println("making the caches");
            makeOurCache();
            var cached = makeEmptyCache(folder);
            ways.put("ours, cache", new Way(script, data));
            ways.put("empty, cache", new Way(cached, Map.of()));
            ways.put("ours in demo mode, cache", new Way(script, demo));
        }
        ways.put("ours", new Way(plain, data));
        ways.put("empty", new Way(Server.java(Applications.empty(), Applications.options()), Map.of()));
        // The first start makes the tables: what is measured is every later one.
        for (Way way : ways.values()) {
            start(way, folder);
        }
        return ways;
    }

    /** By the one command that makes it. */
    private static void makeOurCache() throws IOException {
        var builder = new ProcessBuilder(Applications.script().toString(), "aot").inheritIO();
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        if (builder.start().onExit().join().exitValue() != 0) {
            throw new IllegalStateException("the cache must be made");
        }
    }

    private static List<String> makeEmptyCache(Path folder) throws IOException {
        Path cache = folder.resolve("empty.aot");
        List<String> training = new ArrayList<>(Applications.options());
        training.addAll(List.of("-XX:AOTCacheOutput=" + cache, "-Xlog:aot=error,cds=error"));
        start(new Way(Server.java(Applications.empty(), training), Map.of()), folder);
        List<String> options = new ArrayList<>(Applications.options());
        options.add("-XX:AOTCache=" + cache);
        return Server.java(Applications.empty(), options);
    }

    private static Start start(Way way, Path folder) throws IOException {
        try (var server = Server.start(way.command(), way.settings(), folder.resolve("start.log"), "/health", PAUSE)) {
            double cpu = server.cpuSeconds();
            Server.sleep(SETTLED);
            return new Start(server.secondsToStart(), cpu, server.megabytes());
        }
    }

    private static double median(List<Start> starts, ToDoubleFunction<Start> figure) {
        double[] sorted = starts.stream().mapToDouble(figure).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
