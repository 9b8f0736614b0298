package be.driehoek.benchmarks.visits;

import be.driehoek.benchmarks.visits.timefold.TimefoldPeer;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * Instances with the best published cost, ours and Timefold's, each planned for the same time, one after the other in one
 * process; then the means of the groups and of the ratios.
 */
final class HhcrspPeerTable {
    private HhcrspPeerTable() {}

    /** Plans one instance. */
    interface Planner {
        /** Writes the solution; whether there is one. */
        boolean plan(Path file, double seconds, Path out, long seed) throws IOException;
    }

    /** Timefold's. */
    static boolean timefold(Path file, double seconds, Path out, long seed) throws IOException {
        return TimefoldPeer.solve(file, seconds, out, seed, Comparison.nowhere())
                .isPresent();
    }

    /** Nothing of Timefold where it found no plan that holds. */
    private record Line(Published published, HhcrspCheck ours, Optional<HhcrspCheck> timefold) {
        double ourCost() {
            return ours.cost();
        }

        double timefoldCost() {
            return timefold.map(HhcrspCheck::cost).orElse(Double.NaN);
        }

        double ratio() {
            return timefoldCost() / ourCost();
        }

        boolean isCompared() {
            return timefold.isPresent();
        }
    }

    /**
     * Whether no solution violates anything.
     *
     * @param only the names of instances or of groups; all if it is empty
     */
    static boolean print(
            double seconds, Path data, Path out, long seed, Set<String> only, Planner peer, PrintStream print)
            throws IOException {
        Files.createDirectories(out);
        List<Line> lines = new ArrayList<>();
        print.println("instance   published        ours    Timefold  Timefold/ours  violations");
        for (Published published : Published.in(data)) {
            if (!only.isEmpty() && !only.contains(published.name()) && !only.contains(published.group())) {
                continue;
            }
            Line line = run(published, seconds, out, seed, peer);
            lines.add(line);
            print(print, line);
        }
        Map<String, List<Line>> groups = new TreeMap<>();
        lines.forEach(line -> groups.computeIfAbsent(line.published().group(), group -> new ArrayList<>())
                .add(line));
        groups.forEach((group, of) -> printMeans(print, group, of));
        List<Line> compared = lines.stream().filter(Line::isCompared).toList();
        print.printf(
                Locale.ROOT,
                "geometric mean of Timefold/ours: %.4f over %d instances; %d infeasible, left out%n",
                Math.exp(mean(compared, line -> Math.log(line.ratio()))),
                compared.size(),
                lines.size() - compared.size());
        return lines.stream()
                .allMatch(line -> line.ours().violations().isEmpty()
                        && line.timefold()
                                .map(check -> check.violations().isEmpty())
                                .orElse(true));
    }

    private static Line run(Published published, double seconds, Path out, long seed, Planner peer) throws IOException {
        Path ours = out.resolve(published.name() + ".json");
        Hhcrsp.solve(published.file(), seconds, ours, seed, Comparison.nowhere());
        Path peers = out.resolve(published.name() + "-timefold.json");
        boolean isPlanned = peer.plan(published.file(), seconds, peers, seed);
        return new Line(
                published,
                HhcrspCheck.of(published.file(), ours),
                isPlanned ? Optional.of(HhcrspCheck.of(published.file(), peers)) : Optional.empty());
    }

    private static void print(PrintStream print, Line line) {
        print.printf(
                Locale.ROOT,
                "%-8s  %10.2f  %10.2f  %10s  %13s  %6d %3s%n",
                line.published().name(),
                line.published().rounded().doubleValue(),
                line.ourCost(),
                line.isCompared() ? String.format(Locale.ROOT, "%.2f", line.timefoldCost()) : "infeasible",
                line.isCompared() ? String.format(Locale.ROOT, "%.4f", line.ratio()) : "-",
                line.ours().violations().size(),
                line.timefold()
                        .map(check -> String.valueOf(check.violations().size()))
                        .orElse("-"));
        line.ours().violations().forEach(violation -> print.println("  ours: " + violation));
        line.timefold()
                .ifPresent(check -> check.violations().forEach(violation -> print.println("  Timefold: " + violation)));
        print.flush();
    }

    /** Of the instances that both solved. */
    private static void printMeans(PrintStream print, String group, List<Line> lines) {
        List<Line> compared = lines.stream().filter(Line::isCompared).toList();
        if (compared.isEmpty()) {
            print.println("mean " + group + "    all infeasible");
            return;
        }
        double ours = mean(compared, Line::ourCost);
        double timefold = mean(compared, Line::timefoldCost);
        print.printf(
                Locale.ROOT,
                "%-8s  %10.2f  %10.2f  %10.2f  %13.4f  of %d%s%n",
                "mean " + group,
                mean(compared, line -> line.published().rounded().doubleValue()),
                ours,
                timefold,
                timefold / ours,
                compared.size(),
                compared.size() == lines.size()
                        ? ""
                        : ", " + (lines.size() - compared.size()) + " infeasible, left out");
    }

    private static double mean(List<Line> lines, ToDoubleFunction<Line> of) {
        return lines.stream().mapToDouble(of).average().orElse(Double.NaN);
    }
}
