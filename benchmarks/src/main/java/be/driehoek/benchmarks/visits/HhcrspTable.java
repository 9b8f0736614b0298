package be.driehoek.benchmarks.visits;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All instances with the best published cost, ours and the violations; then the means of the groups. */
final class HhcrspTable {
    private HhcrspTable() {}

    /** Whether no solution violates anything. */
    static boolean print(double seconds, Path data, Path out, long seed, PrintStream print) throws IOException {
        Files.createDirectories(out);
        Comparison comparison = new Comparison(print);
        for (Published published : Published.in(data)) {
            Path solution = out.resolve(published.name() + ".json");
            Hhcrsp.solve(published.file(), seconds, solution, seed, Comparison.nowhere());
            HhcrspCheck check = HhcrspCheck.of(published.file(), solution);
            comparison.add(
                    new Comparison.Line(published.name(), published.rounded(), check.cost(), check.violations()));
        }
        Map<String, List<Comparison.Line>> groups = comparison.lines().stream()
                .collect(Collectors.groupingBy(line -> line.name().substring(0, 1), TreeMap::new, Collectors.toList()));
        groups.forEach(comparison::mean);
        return comparison.finish();
    }
}
