package be.driehoek.benchmarks.peer;

import be.driehoek.benchmarks.Agreement;
import be.driehoek.benchmarks.Facts;
import be.driehoek.benchmarks.HandWritten;
import be.driehoek.benchmarks.OurEngine;
import be.driehoek.benchmarks.RandomReferrals;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Measures all, and prints one page of tables at the end. */
public final class PeerTable {
    private static final String SMALL = "1024";
    private static final String LARGE = "1048576";
    private static final String FLOOR = "ifsOutcome";

    /** The lines of the table; a method that has none is left out of it. */
    private static final List<Line> LINES = List.of(
            new Line(FLOOR, "hand-written ifs (the floor)", "outcome", FirstAssessment.IFS),
            new Line("ifsPacked", "hand-written ifs, packed in a number", "outcome, verdicts", ""),
            new Line("ifsList", "hand-written ifs, a list", "verdicts", ""),
            new Line("ifsFromReferral", "hand-written ifs, from the referral", "outcome", ""),
            new Line("oursFromState", "ours, from the number of the combination", "everything", ""),
            new Line("oursFromFacts", "ours, from prepared facts", "everything", FirstAssessment.OURS),
            new Line("oursFromReferral", "ours, from the referral", "everything", ""),
            new Line("easyRulesOutcome", "Easy Rules, first rule that applies", "outcome", "easyRulesOutcome"),
            new Line("easyRules", "Easy Rules", "outcome, verdicts", "easyRules"),
            new Line("cel", "CEL", "outcome", "cel"),
            new Line("drools", "Drools, executable model", "outcome, verdicts", "drools"),
            new Line("kieDmn", "KIE DMN", "outcome, verdicts", "kieDmn"),
            new Line("evrete", "Evrete", "outcome, verdicts", "evrete"));

    private PeerTable() {}

    /** A method that is measured, and how the table speaks of it. */
    private record Line(String method, String engine, String gives, String firstAssessment) {}

    /** What was measured of a method on a set. */
    private record Score(double nanoseconds, double bytes) {}

    /**
     * Measures.
     *
     * @param args whether to be quick ({@code true}), and which benchmarks to run, as a regular expression
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String... args) throws RunnerException {
        boolean isQuick = Boolean.parseBoolean(args[0]);
        agree();
        var scores = measure(isQuick, args[1]);
        var page = new ArrayList<String>();
        page.add("%nJDK %s, %d processors, %s; seed %d; medians%s.%n"
                .formatted(
                        Runtime.version(),
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("os.arch"),
                        RandomReferrals.SEED,
                        isQuick ? "; quick, so do not quote" : ""));
        page.addAll(speed(scores));
        page.add("");
        Stream.of(SMALL, LARGE)
                .flatMap(set -> besideFastest(scores, set).stream())
                .forEach(page::add);
        page.add("");
        page.addAll(firstAssessments(isQuick ? 2 : 5));
        page.add("");
        page.addAll(ourFigures(isQuick ? 2 : 5));
        page.forEach(System.out::println);
    }

    /** Every engine on every combination of facts. */
    private static void agree() {
        var all = Facts.all();
        var ours = new OurEngine(OurEngine.read());
        Agreement.of(ours, all.toArray(Facts[]::new));
        Peers.NAMES.forEach(name -> Peers.check(Peers.named(name), all));
        System.out.println("All engines agree on all " + all.size() + " combinations of facts.");
        var referrals = Stream.of(RandomReferrals.facts(Integer.parseInt(LARGE)))
                .collect(Collectors.groupingBy(HandWritten::outcome, Collectors.counting()));
        System.out.println("Outcomes among " + LARGE + " referrals: " + referrals);
    }

    private static Collection<RunResult> run(boolean isQuick, String which) throws RunnerException {
        var options = new OptionsBuilder().include(which).addProfiler(GCProfiler.class);
        if (isQuick) {
            options.forks(1)
                    .warmupIterations(2)
                    .warmupTime(TimeValue.milliseconds(300))
                    .measurementIterations(3)
                    .measurementTime(TimeValue.milliseconds(300));
        }
        return new Runner(options.build()).run();
    }

    private static Map<String, Score> measure(boolean isQuick, String which) throws RunnerException {
        var scores = new HashMap<String, Score>();
        for (var result : run(isQuick, which)) {
            var method = result.getParams().getBenchmark();
            var set = result.getParams().getParam("referrals");
            scores.put(key(method.substring(method.lastIndexOf('.') + 1), set), score(result));
        }
        return scores;
    }

    private static String key(String method, @Nullable String set) {
        return method + " " + set;
    }

    private static Score score(RunResult result) {
        var iterations = result.getBenchmarkResults().stream()
                .flatMap(fork -> fork.getIterationResults().stream())
                .toList();
        return new Score(
                FreshProcess.middle(iterations.stream()
                        .mapToDouble(iteration -> iteration.getPrimaryResult().getScore())
                        .boxed()),
                FreshProcess.middle(iterations.stream()
                        .mapToDouble(iteration -> bytes(iteration))
                        .boxed()));
    }

    private static double bytes(IterationResult iteration) {
        var bytes = iteration.getSecondaryResults().get("gc.alloc.rate.norm");
        return bytes == null ? Double.NaN : bytes.getScore();
    }

    private static List<String> speed(Map<String, Score> scores) {
        var lines = new ArrayList<String>();
        lines.add("| engine | gives | 1,024 referrals: ns | B | x floor | 1,048,576 referrals: ns | B | x floor |");
        lines.add("|---|---|--:|--:|--:|--:|--:|--:|");
        for (var line : LINES) {
            if (Stream.of(SMALL, LARGE).anyMatch(set -> scores.containsKey(key(line.method, set)))) {
                lines.add("| %s | %s | %s | %s |"
                        .formatted(line.engine, line.gives, cells(scores, line, SMALL), cells(scores, line, LARGE)));
            }
        }
        return lines;
    }

    private static Optional<String> besideFastest(Map<String, Score> scores, String set) {
        var ours = scores.get(key("oursFromFacts", set));
        return LINES.stream()
                .filter(line -> Peers.NAMES.contains(line.method) && scores.containsKey(key(line.method, set)))
                .min(Comparator.comparingDouble(line -> nanoseconds(scores, line, set)))
                .filter(line -> ours != null)
                .map(line -> "Of %s referrals the fastest peer (%s) takes %s times as long as ours from prepared facts."
                        .formatted(
                                set,
                                line.engine,
                                number(nanoseconds(scores, line, set) / Objects.requireNonNull(ours).nanoseconds)));
    }

    private static double nanoseconds(Map<String, Score> scores, Line line, String set) {
        return Objects.requireNonNull(scores.get(key(line.method, set))).nanoseconds;
    }

    private static String cells(Map<String, Score> scores, Line line, String set) {
        var score = scores.get(key(line.method, set));
        if (score == null) {
            return "| |";
        }
        var floor = scores.get(key(FLOOR, set));
        var ratio = floor == null ? "" : number(score.nanoseconds / floor.nanoseconds);
        // What the measuring itself allocates, spread over the operations, is below a byte.
        return "%s | %s | %s".formatted(number(score.nanoseconds), number(Math.floor(score.bytes + 0.1)), ratio);
    }

    private static List<String> firstAssessments(int times) {
        var lines = new ArrayList<String>();
        lines.add("| first assessment of a fresh process | wall, ms | CPU, ms |");
        lines.add("|---|--:|--:|");
        var expected = HandWritten.outcome(Facts.EXAMPLE).name();
        for (var line : LINES) {
            if (line.firstAssessment.isEmpty()) {
                continue;
            }
            var runs = FreshProcess.runs(times, FirstAssessment.class, List.of(), line.firstAssessment);
            runs.forEach(run -> Agreement.equal(Facts.EXAMPLE, expected, run.answer()));
            lines.add("| %s | %d | %d |"
                    .formatted(
                            line.engine,
                            FreshProcess.median(runs, FreshProcess.Run::wall).toMillis(),
                            FreshProcess.median(runs, FreshProcess.Run::cpu).toMillis()));
        }
        return lines;
    }

    private static List<String> ourFigures(int times) {
        var lines = new ArrayList<String>();
        lines.add("| ours alone | |");
        lines.add("|---|--:|");
        for (var figure : OurFigure.values()) {
            var runs = FreshProcess.runs(times, OurFigure.class, figure.jvmArgs(), figure.name());
            lines.add("| %s | %s %s |"
                    .formatted(
                            figure.label(),
                            number(FreshProcess.median(runs, run -> Double.valueOf(run.answer()))),
                            figure.unit()));
        }
        return lines;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 100 && value != Math.rint(value) ? "%,.1f" : "%,.0f", value);
    }
}
