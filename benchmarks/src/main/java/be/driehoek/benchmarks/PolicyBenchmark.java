package be.driehoek.benchmarks;

import be.driehoek.referral.Referral;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * A referral under {@code caw-limburg}, beside the same rules as hand-written ifs.
 *
 * <p>Of the two sets of random referrals the small one comes round again and again, so that the branches of the ifs are
 * learned by heart; the large one does not. Assessments of ours are taken whole, and asked for their outcome.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 3, jvmArgsAppend = "-Xmx4g")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class PolicyBenchmark {
    private static final int BLOCK = 1024;

    /** A set of facts, taken block by block and round again. */
    @State(Scope.Benchmark)
    public static class PreparedFacts {
        /** How many there are: a power of two. */
        @Param({"1024", "1048576"})
        public int referrals;

        final OurEngine ours = new OurEngine(OurEngine.read());
        Facts[] facts = {};
        private int next;

        /** Makes the facts, and sees to it that all answer alike before anything is measured. */
        @Setup
        public void prepare() {
            facts = RandomReferrals.facts(referrals);
            Agreement.of(ours, Arrays.copyOf(facts, BLOCK));
            finish();
        }

        void finish() {
            // The inputs settle where they stay, in their order.
            System.gc();
        }

        int next() {
            int first = next;
            next = (first + BLOCK) & (referrals - 1);
            return first;
        }
    }

    /** The same set, as the numbers of the combinations. */
    public static class PreparedStates extends PreparedFacts {
        long[] states = {};

        @Override
        void finish() {
            states = Arrays.stream(facts).mapToLong(ours::state).toArray();
            facts = new Facts[0];
            super.finish();
        }
    }

    /** The same set, as the referrals that the facts are read from. */
    public static class PreparedReferrals extends PreparedFacts {
        Referral[] all = {};

        @Override
        void finish() {
            all = RandomReferrals.of(facts);
            Agreement.of(ours, facts, all);
            facts = new Facts[0];
            super.finish();
        }
    }

    /**
     * The floor: hand-written ifs that come to the outcome alone.
     *
     * @param set the facts
     * @param blackhole takes the outcomes
     */
    @Benchmark
    @OperationsPerInvocation(BLOCK)
    public void ifsOutcome(PreparedFacts set, Blackhole blackhole) {
        var facts = set.facts;
        int first = set.next();
        for (int i = first; i < first + BLOCK; i++) {
            blackhole.consume(HandWritten.outcome(facts[i]));
        }
    }

    /**
     * Hand-written ifs that pack every verdict and the outcome in one number.
     *
     * @param set the facts
     * @param blackhole takes the numbers
     */
    @Benchmark
    @OperationsPerInvocation(BLOCK)
    public void ifsPacked(PreparedFacts set, Blackhole blackhole) {
        var facts = set.facts;
        int first = set.next();
        for (int i = first; i < first + BLOCK; i++) {
            blackhole.consume(HandWritten.packed(facts[i]));
        }
    }

    /**
     * Hand-written ifs that make a list with the verdict on each rule.
     *
     * @param set the facts
     * @param blackhole takes the lists
     */
    @Benchmark
    @OperationsPerInvocation(BLOCK)
    public void ifsList(PreparedFacts set, Blackhole blackhole) {
        var facts = set.facts;
        int first = set.next();
        for (int i = first; i < first + BLOCK; i++) {
            blackhole.consume(HandWritten.list(facts[i]));
        }
    }

    /**
     * Hand-written ifs that come to the outcome alone, from the referrals themselves.
     *
     * @param set the referrals
     * @param blackhole takes the outcomes
     */
    @Benchmark
    @OperationsPerInvocation(BLOCK)
    public void ifsFromReferral(PreparedReferrals set, Blackhole blackhole) {
        var referrals = set.all;
        int first = set.next();
        for (int i = first; i < first + BLOCK; i++) {
            blackhole.consume(HandWritten.outcome(referrals[i]));
        }
    }

    /**
     * Ours, from the numbers of the combinations.
     *
     * @param set the numbers
     * @param blackhole takes the assessments and their outcomes
     */
    @Benchmark
    @OperationsPerInvocation(BLOCK)
    public void oursFromState(PreparedStates set, Blackhole blackhole) {
        var states = set.states;
        var ours = set.ours;
        int first = set.next();
        for (int i = first; i < first + BLOCK; i++) {
            var assessment = ours.assess(states[i]);
            blackhole.consume(assessment);
            blackhole.consume(assessment.outcome());
        }
    }

    /**
     * Ours, from the codes of the facts.
     *
     * @param set the facts
     * @param blackhole takes the assessments and their outcomes
     */
    @Benchmark
    @OperationsPerInvocation(BLOCK)
    public void oursFromFacts(PreparedFacts set, Blackhole blackhole) {
        var facts = set.facts;
        var ours = set.ours;
        int first = set.next();
        for (int i = first; i < first + BLOCK; i++) {
            var assessment = ours.assess(facts[i]);
            blackhole.consume(assessment);
            blackhole.consume(assessment.outcome());
        }
    }

    /**
     * Ours, from the referrals themselves.
     *
     * @param set the referrals
     * @param blackhole takes the assessments and their outcomes
     */
    @Benchmark
    @OperationsPerInvocation(BLOCK)
    public void oursFromReferral(PreparedReferrals set, Blackhole blackhole) {
        var referrals = set.all;
        var ours = set.ours;
        int first = set.next();
        for (int i = first; i < first + BLOCK; i++) {
            var assessment = ours.assess(referrals[i]);
            blackhole.consume(assessment);
            blackhole.consume(assessment.outcome());
        }
    }
}
