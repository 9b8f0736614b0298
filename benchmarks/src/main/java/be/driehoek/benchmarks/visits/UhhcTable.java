package be.driehoek.benchmarks.visits;

import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All instances of the unified home health care set with the published cost, ours and the violations; then the mean. */
final class UhhcTable {
    private static final Pattern SOLUTION = Pattern.compile("sol-(i-\\d+)-\\d+\\.json");

    private UhhcTable() {}

    /** Whether no solution violates anything. */
    static boolean print(double seconds, Path data, Path out, long seed, PrintStream print) throws IOException {
        Files.createDirectories(out);
        Comparison comparison = new Comparison(print);
        List<String> rows = Files.readAllLines(data.resolve("published-costs.csv"));
        List<String> columns = List.of(rows.getFirst().split(",", -1));
        for (String row : rows.subList(1, rows.size())) {
            String[] fields = row.split(",", -1);
            Matcher solution = SOLUTION.matcher(fields[columns.indexOf("file")]);
            if (!solution.find()) {
                throw new IllegalArgumentException("file must name a solution: " + fields[columns.indexOf("file")]);
            }
            String name = solution.group(1);
            Path instance = data.resolve(name + ".json");
            if (Files.exists(instance)) {
                UhhcCheck check =
                        Uhhc.solve(instance, seconds, out.resolve(name + ".json"), seed, Comparison.nowhere());
                comparison.add(new Comparison.Line(
                        name, new BigDecimal(fields[columns.indexOf("objective")]), check.cost(), check.violations()));
            }
        }
        comparison.mean("of all", comparison.lines());
        return comparison.finish();
    }
}
