package be.driehoek.benchmarks.load;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** How many commands a second the service records, beside an application that writes as many rows and does nothing else. */
public final class LoadTable {
    private static final int WARM_UP = 150_000;
    private static final int ROUNDS = 2;

    private LoadTable() {}

    /**
     * Measures, and prints a line for each number of cases and callers.
     *
     * @param seconds how long a block of calls is; each is made twice
     * @param databases their names
     * @param cases how many are stored before
     * @param callers how many call at the same time
     * @param out takes the table
     * @throws IOException if an application cannot be started or called
     */
    public static void print(
            double seconds, List<String> databases, List<Integer> cases, List<Integer> callers, PrintStream out)
            throws IOException {
        try (var bench = new Bench()) {
            out.println("database      cases  callers | ours: cmd/s  cases/s  p50 ms  p99 ms  cpu us  RSS MB"
                    + " | bare: cmd/s  p50 ms  p99 ms  cpu us | ours/bare: cmd/s   cpu | p99 to fewest cases");
            for (String database : databases) {
                print(bench, database, seconds, cases, callers, out);
            }
        } catch (SQLException e) {
            throw new IOException("the database must be filled", e);
        }
    }

    private static void print(
            Bench bench, String kind, double seconds, List<Integer> cases, List<Integer> callers, PrintStream out)
            throws IOException, SQLException {
        var database = bench.database(kind, kind + "-ours");
        Path folder = bench.folder(kind + "-ours");
        var numbers = new AtomicInteger();
        var workload = new CaseWorkload(LocalDate.now(ZoneId.of("Europe/Brussels")), numbers);
        List<Fill.Example> examples;
        try (var ours = Applications.startOurs(database, folder, "ours")) {
            examples = examples(ours, workload, numbers);
        }
        Map<Integer, Double> p99 = new HashMap<>();
        try (var bare = Applications.startBare(bench.database(kind, kind + "-bare"), bench.folder(kind + "-bare"))) {
            var rows = new BareWorkload();
            for (int stored : cases) {
                Fill.upTo(database, Applications.home(folder), examples, numbers, stored);
                try (var ours = Applications.startOurs(database, folder, "ours")) {
                    Block.warmUp(List.of(ours), WARM_UP, workload);
                    Block.warmUp(List.of(bare), WARM_UP, rows);
                    for (int calling : callers) {
                        Block our = Block.run(List.of(ours), calling, seconds, workload);
                        Block theirs = Block.run(List.of(bare), calling, seconds, rows);
                        for (int round = 1; round < ROUNDS; round++) {
                            our = our.and(Block.run(List.of(ours), calling, seconds, workload));
                            theirs = theirs.and(Block.run(List.of(bare), calling, seconds, rows));
                        }
                        p99.putIfAbsent(calling, our.milliseconds(0.99));
                        print(kind, stored, calling, our, theirs, p99.getOrDefault(calling, Double.NaN), out);
                    }
                }
            }
        }
    }

    private static void print(
            String kind, int stored, int callers, Block ours, Block bare, double p99, PrintStream out) {
        out.printf(
                Locale.ROOT,
                "%-10s  %,7d  %7d | %11.0f  %7.0f  %6.2f  %6.2f  %6.0f  %6.0f | %11.0f  %6.2f  %6.2f  %6.0f"
                        + " | %16.2f  %4.1f | %5.2f%n",
                kind,
                stored,
                callers,
                ours.commandsASecond(),
                ours.roundsASecond(),
                ours.milliseconds(0.5),
                ours.milliseconds(0.99),
                ours.cpuMicrosecondsACommand(),
                ours.megabytes(),
                bare.commandsASecond(),
                bare.milliseconds(0.5),
                bare.milliseconds(0.99),
                bare.cpuMicrosecondsACommand(),
                ours.commandsASecond() / bare.commandsASecond(),
                ours.cpuMicrosecondsACommand() / bare.cpuMicrosecondsACommand(),
                ours.milliseconds(0.99) / p99);
        out.flush();
    }

    /** A case after each number of steps. */
    static List<Fill.Example> examples(Server server, CaseWorkload workload, AtomicInteger numbers) throws IOException {
        List<Fill.Example> examples = new ArrayList<>();
        try (var http = new Http(server.port(), "caseworker:driehoek-demo")) {
            for (int steps = 1; steps <= CaseWorkload.STEPS; steps++) {
                String id = workload.open(http, new Timings(), steps);
                examples.add(new Fill.Example(UUID.fromString(id), numbers.get()));
            }
        }
        return examples;
    }
}
