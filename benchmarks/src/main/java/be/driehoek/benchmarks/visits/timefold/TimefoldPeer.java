package be.driehoek.benchmarks.visits.timefold;

import ai.timefold.solver.core.api.score.HardSoftScore;
import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverConfigOverride;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.phase.PhaseConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import ai.timefold.solver.core.impl.solver.DefaultSolver;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalDouble;

/** Plans an instance of the public benchmark with Timefold. */
public final class TimefoldPeer {
    /** The highest temperature to start from; a minute of travel is 1000. */
    private static final long HOTTEST = 60_000;

    /** The temperature to start from, shared by all visits. */
    private static final long HEAT = 4_000_000;

    /** Milliseconds to search for where building took all the time, as it may in a test on a busy machine. */
    private static final long LEAST = 300;

    private TimefoldPeer() {}

    /**
     * Plans one instance for so many seconds of the clock, all included, on one thread; writes the solution and prints what it
     * costs. A plan that does not hold is not written.
     *
     * @param file the instance
     * @param seconds how long
     * @param out where the solution goes
     * @param seed where the random numbers start
     * @param print where the cost goes
     * @return the cost as Timefold counts it, in minutes; empty if it found no plan that holds
     * @throws IOException if a file cannot be read or written
     */
    public static OptionalDouble solve(Path file, double seconds, Path out, long seed, PrintStream print)
            throws IOException {
        long begin = System.nanoTime();
        Schedule instance = ScheduleFile.read(file);
        SolverConfig config = SolverConfig.createFromXmlResource("be/driehoek/benchmarks/visits/timefold/solver.xml")
                .withRandomSeed(seed);
        anneal(config, instance);
        SolverFactory<Schedule> factory = SolverFactory.create(config);
        // Building takes about a second, which is part of the time.
        long left = Math.round(seconds * 1e3) - (System.nanoTime() - begin) / 1_000_000;
        Solver<Schedule> solver = factory.buildSolver(new SolverConfigOverride()
                .withTerminationConfig(new TerminationConfig().withMillisecondsSpentLimit(Math.max(LEAST, left))));
        Schedule solved = solver.solve(instance);
        double spent = (System.nanoTime() - begin) / 1e9;
        long moves = solver instanceof DefaultSolver<Schedule> counted ? counted.getMoveEvaluationCount() : 0;
        Timing timing = new Timing(solved.visits().size());
        if (!solved.isComplete() || !solved.score().isFeasible() || !timing.settle(solved)) {
            Files.deleteIfExists(out);
            print.println("infeasible");
            return OptionalDouble.empty();
        }
        ScheduleFile.write(solved, timing, out);
        Cost.Parts parts = Cost.Parts.of(solved, timing);
        double cost = -solved.score().softScore() / ScheduleFile.UNITS / 3;
        print.printf(
                Locale.ROOT,
                "cost %.2f travel %.2f tardiness %.2f highest %.2f left-out 0 moves/s %.0f%n",
                cost,
                parts.travel() / ScheduleFile.UNITS,
                parts.tardiness() / ScheduleFile.UNITS,
                parts.highest() / ScheduleFile.UNITS,
                moves / spent);
        return OptionalDouble.of(cost);
    }

    /** The more visits, the fewer moves for each in the same time, so the cooler it starts. */
    private static void anneal(SolverConfig config, Schedule instance) {
        long temperature = Math.min(HOTTEST, HEAT / instance.visits().size());
        for (PhaseConfig<?> phase : Objects.requireNonNull(config.getPhaseConfigList())) {
            if (phase instanceof LocalSearchPhaseConfig search) {
                search.setAcceptorConfig(new LocalSearchAcceptorConfig()
                        .withSimulatedAnnealingStartingTemperature(
                                HardSoftScore.ofSoft(temperature).toString()));
            }
        }
    }
}
