package be.driehoek.benchmarks.visits;

import java.io.OutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A table of instances with a published cost, ours and the violations, printed line by line. */
final class Comparison {
    private final PrintStream print;
    private final List<Line> lines = new ArrayList<>();

    /**
     * One instance.
     *
     * @param name its name
     * @param published what the published solution costs; it holds for what rounds to it, since some are published with one
     *     digit, others with three
     * @param cost what ours costs
     * @param violations what ours violates, one line each
     */
    record Line(String name, BigDecimal published, double cost, List<String> violations) {
        Line {
            violations = List.copyOf(violations);
        }

        /** Whether ours is lower (negative), the same as published (0), or higher (positive). */
        private int compare() {
            return BigDecimal.valueOf(cost)
                    .setScale(published.scale(), RoundingMode.HALF_UP)
                    .compareTo(published);
        }
    }

    Comparison(PrintStream print) {
        this.print = print;
        print.println("instance   published        ours     gap %  violations");
    }

    void add(Line line) {
        lines.add(line);
        print(line.name(), List.of(line));
        line.violations().forEach(violation -> print.println("  " + violation));
    }

    /** Prints the means of some instances. */
    void mean(String name, List<Line> of) {
        print("mean " + name, of);
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }

    /**
     * Prints how often ours is better and worse.
     *
     * @return whether no solution violates anything
     */
    boolean finish() {
        long better = lines.stream().filter(line -> line.compare() < 0).count();
        long worse = lines.stream().filter(line -> line.compare() > 0).count();
        print.printf(Locale.ROOT, "better %d, same %d, worse %d%n", better, lines.size() - better - worse, worse);
        return lines.stream().allMatch(line -> line.violations().isEmpty());
    }

    private void print(String name, List<Line> of) {
        double published = of.stream()
                .mapToDouble(line -> line.published().doubleValue())
                .average()
                .orElse(0);
        double ours = of.stream().mapToDouble(Line::cost).average().orElse(0);
        print.printf(
                Locale.ROOT,
                "%-8s  %10.2f  %10.2f  %+8.2f  %10d%n",
                name,
                published,
                ours,
                100 * (ours / published - 1),
                of.stream().mapToInt(line -> line.violations().size()).sum());
        print.flush();
    }

    /** Where nobody reads. */
    static PrintStream nowhere() {
        return new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    }
}
