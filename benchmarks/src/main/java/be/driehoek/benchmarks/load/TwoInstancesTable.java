package be.driehoek.benchmarks.load;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** Whether two instances on one PostgreSQL carry as much as one, and answer the same. */
public final class TwoInstancesTable {
    private static final int ROUNDS = 3;
    private static final int CASES = 1000;
    private static final int WARM_UP = 40_000;
    private static final Pattern NEXT = Pattern.compile("\"next\":\"([^\"]+)\"");

    private TwoInstancesTable() {}

    /**
     * Measures, and prints a line for each number of callers.
     *
     * @param seconds how long a block of calls is
     * @param callers how many call at the same time
     * @param out takes the table
     * @return whether both instances list the same cases afterwards
     * @throws IOException if an instance cannot be started or called
     */
    public static boolean print(double seconds, List<Integer> callers, PrintStream out) throws IOException {
        try (var bench = new Bench()) {
            var database = bench.database("postgresql", "two");
            var folder = bench.folder("two");
            var numbers = new AtomicInteger();
            var workload = new CaseWorkload(LocalDate.now(ZoneId.of("Europe/Brussels")), numbers);
            try (var one = Applications.startOurs(database, folder, "one");
                    var other = Applications.startOurs(database, folder, "other")) {
                Fill.upTo(
                        database,
                        Applications.home(folder),
                        LoadTable.examples(one, workload, numbers),
                        numbers,
                        CASES);
                Block.warmUp(List.of(one, other), WARM_UP, workload);
                out.println(
                        "callers | one: cmd/s  p50 ms  p99 ms  cpu us | two: cmd/s  p50 ms  p99 ms  cpu us | two/one");
                for (int calling : callers) {
                    Block alone = Block.run(List.of(one), calling, seconds, workload);
                    Block both = Block.run(List.of(one, other), calling, seconds, workload);
                    for (int round = 1; round < ROUNDS; round++) {
                        // Now the other one is alone.
                        alone = alone.and(Block.run(List.of(round % 2 == 0 ? one : other), calling, seconds, workload));
                        both = both.and(Block.run(List.of(one, other), calling, seconds, workload));
                    }
                    print(calling, alone, both, out);
                }
                String list = list(one);
                boolean same = list.equals(list(other));
                out.println(same ? "Both list the same cases." : "They list different cases.");
                return same;
            }
        } catch (SQLException e) {
            throw new IOException("the database must be filled", e);
        }
    }

    private static void print(int callers, Block alone, Block both, PrintStream out) {
        out.printf(
                Locale.ROOT,
                "%7d | %10.0f  %6.2f  %6.2f  %6.0f | %10.0f  %6.2f  %6.2f  %6.0f | %7.2f%n",
                callers,
                alone.commandsASecond(),
                alone.milliseconds(0.5),
                alone.milliseconds(0.99),
                alone.cpuMicrosecondsACommand(),
                both.commandsASecond(),
                both.milliseconds(0.5),
                both.milliseconds(0.99),
                both.cpuMicrosecondsACommand(),
                both.commandsASecond() / alone.commandsASecond());
        out.flush();
    }

    /** All cases, a page after the other. */
    private static String list(Server server) throws IOException {
        try (var http = new Http(server.port(), "teamlead:driehoek-demo")) {
            var pages = new StringBuilder();
            String path = "/api/cases";
            while (!path.isEmpty()) {
                String page = http.get(path);
                pages.append(page).append('\n');
                var next = NEXT.matcher(page);
                path = next.find() ? "/api/cases?cursor=" + next.group(1) : "";
            }
            return pages.toString();
        }
    }
}
