package be.driehoek.benchmarks.load;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** How many cases a second go from referral to end, beside Flowable. */
public final class FlowableTable {
    private static final int ROUNDS = 2;
    private static final int WARM_UP = 15_000;

    private FlowableTable() {}

    /**
     * Measures, and prints a line for each number of callers.
     *
     * @param seconds how long a block of calls is; each is made twice
     * @param databases their names
     * @param callers how many call at the same time
     * @param out takes the table
     * @throws IOException if an application cannot be started or called
     */
    public static void print(double seconds, List<String> databases, List<Integer> callers, PrintStream out)
            throws IOException {
        try (var bench = new Bench()) {
            out.println("database    callers | ours: cases/s  p50 ms  p99 ms  cpu us a case  RSS MB"
                    + " | Flowable: cases/s  p50 ms  p99 ms  cpu us a case  RSS MB | ours/Flowable: cases/s   cpu");
            for (String kind : databases) {
                var workload = new CaseWorkload(LocalDate.now(ZoneId.of("Europe/Brussels")), new AtomicInteger());
                var tasks = new FlowableWorkload();
                try (var ours = Applications.startOurs(
                                bench.database(kind, kind + "-ours"), bench.folder(kind + "-ours"), "ours");
                        var flowable = Applications.startFlowable(
                                bench.database(kind, kind + "-flowable"), bench.folder(kind + "-flowable"))) {
                    Block.warmUp(List.of(ours), WARM_UP, workload);
                    Block.warmUp(List.of(flowable), WARM_UP, tasks);
                    for (int calling : callers) {
                        Block our = Block.run(List.of(ours), calling, seconds, workload);
                        Block theirs = Block.run(List.of(flowable), calling, seconds, tasks);
                        for (int round = 1; round < ROUNDS; round++) {
                            our = our.and(Block.run(List.of(ours), calling, seconds, workload));
                            theirs = theirs.and(Block.run(List.of(flowable), calling, seconds, tasks));
                        }
                        print(kind, calling, our, theirs, out);
                    }
                }
            }
        } catch (SQLException e) {
            throw new IOException("the databases must be made", e);
        }
    }

    private static void print(String kind, int callers, Block ours, Block flowable, PrintStream out) {
        double ourCpu = ours.cpuSeconds() * 1e6 / ours.rounds();
        double theirCpu = flowable.cpuSeconds() * 1e6 / flowable.rounds();
        out.printf(
                Locale.ROOT,
                "%-10s  %7d | %13.1f  %6.2f  %6.2f  %13.0f  %6.0f | %17.1f  %6.2f  %6.2f  %13.0f  %6.0f | %22.1f "
                        + " %4.2f%n",
                kind,
                callers,
                ours.roundsASecond(),
                ours.milliseconds(0.5),
                ours.milliseconds(0.99),
                ourCpu,
                ours.megabytes(),
                flowable.roundsASecond(),
                flowable.milliseconds(0.5),
                flowable.milliseconds(0.99),
                theirCpu,
                flowable.megabytes(),
                ours.roundsASecond() / flowable.roundsASecond(),
                ourCpu / theirCpu);
        out.flush();
    }
}
