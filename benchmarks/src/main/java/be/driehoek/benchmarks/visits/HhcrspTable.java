package be.driehoek.benchmarks.visits;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** All instances with the best published cost, ours and the violations; then the means of the groups. */
final class HhcrspTable {
    private HhcrspTable() {}

    private record Line(Published published, double cost, int violations) {
        int compare() {
            return published.compare(cost);
        }
    }

    /** Whether no solution violates anything. */
    static boolean print(double seconds, Path data, Path out, long seed, PrintStream print) throws IOException {
        Files.createDirectories(out);
        List<Line> lines = new ArrayList<>();
        print.println("instance   published        ours     gap %  violations");
        for (Published published : Published.in(data)) {
            Path solution = out.resolve(published.name() + ".json");
            Hhcrsp.solve(published.file(), seconds, solution, seed, unheard());
            HhcrspCheck check = HhcrspCheck.of(published.file(), solution);
            Line line = new Line(published, check.cost(), check.violations().size());
            lines.add(line);
            print(print, published.name(), published.cost(), line.cost(), String.valueOf(line.violations()));
            check.violations().forEach(violation -> print.println("  " + violation));
        }
        Map<String, List<Line>> groups = new TreeMap<>();
        lines.forEach(line -> groups.computeIfAbsent(line.published().group(), group -> new ArrayList<>())
                .add(line));
        groups.forEach((group, of) -> print(
                print,
                "mean " + group,
                of.stream()
                        .mapToDouble(line -> line.published().cost())
                        .average()
                        .orElse(0),
                of.stream().mapToDouble(Line::cost).average().orElse(0),
                String.valueOf(of.stream().mapToInt(Line::violations).sum())));
        print.printf(
                Locale.ROOT,
                "better %d, same %d, worse %d%n",
                lines.stream().filter(line -> line.compare() < 0).count(),
                lines.stream().filter(line -> line.compare() == 0).count(),
                lines.stream().filter(line -> line.compare() > 0).count());
        return lines.stream().allMatch(line -> line.violations() == 0);
    }

    static PrintStream unheard() {
        return new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    }

    private static void print(PrintStream print, String name, double published, double ours, String violations) {
        print.printf(
                Locale.ROOT,
                "%-8s  %10.2f  %10.2f  %+8.2f  %10s%n",
                name,
                published,
                ours,
                100 * (ours / published - 1),
                violations);
        print.flush();
    }
}
