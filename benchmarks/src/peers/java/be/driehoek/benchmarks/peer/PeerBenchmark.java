package be.driehoek.benchmarks.peer;

import be.driehoek.benchmarks.Facts;
import be.driehoek.benchmarks.RandomReferrals;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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

/** The same referrals as in {@link be.driehoek.benchmarks.PolicyBenchmark}, assessed by the peers. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 3, jvmArgsAppend = "-Xmx4g")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class PeerBenchmark {
    private static final int BLOCK = 64;

    /**
     * A peer and its prepared facts, taken block by block and round again.
     *
     * <p>Equal facts are one object, in favour of the peers: the floor and ours find each referral in a place of its own.
     */
    @State(Scope.Benchmark)
    public abstract static class Prepared {
        /** How many there are: a power of two. */
        @Param({"1024", "1048576"})
        public int referrals;

        private final Runner<?> runner;
        private int next;

        Prepared(String name) {
            this.runner = new Runner<>(Peers.named(name));
        }

        /** Prepares the facts, and sees to it that the peer answers as the others before anything is measured. */
        @Setup
        public void prepare() {
            runner.prepare(RandomReferrals.facts(referrals));
            // The inputs settle where they stay.
            System.gc();
        }

        void assess(Blackhole blackhole) {
            runner.assess(next, blackhole);
            next = (next + BLOCK) & (referrals - 1);
        }
    }

    /** A peer with facts in the form that it likes. */
    private static final class Runner<P> {
        private final Peer<P> peer;
        private final List<P> prepared = new ArrayList<>();

        Runner(Peer<P> peer) {
            this.peer = peer;
        }

        void prepare(Facts[] facts) {
            Peers.check(peer, List.of(facts).subList(0, 1024));
            var shared = new HashMap<Facts, P>();
            for (var known : facts) {
                prepared.add(shared.computeIfAbsent(known, peer::prepare));
            }
        }

        void assess(int first, Blackhole blackhole) {
            for (int i = first; i < first + BLOCK; i++) {
                blackhole.consume(peer.assess(prepared.get(i)));
            }
        }
    }

    /** The set for Easy Rules. */
    public static class PreparedEasyRulesOutcome extends Prepared {
        /** Reads its rules. */
        public PreparedEasyRulesOutcome() {
            super("easyRulesOutcome");
        }
    }

    /**
     * Easy Rules that stop at the outcome.
     *
     * @param set the facts
     * @param blackhole takes the outcomes
     */
    @Benchmark
    @OperationsPerInvocation(BLOCK)
    public void easyRulesOutcome(PreparedEasyRulesOutcome set, Blackhole blackhole) {
        set.assess(blackhole);
    }

    /** The set for CEL. */
    public static class PreparedCel extends Prepared {
        /** Reads its rules. */
        public PreparedCel() {
            super("cel");
        }
    }

    /**
     * CEL.
     *
     * @param set the facts
     * @param blackhole takes the outcomes
     */
    @Benchmark
    @OperationsPerInvocation(BLOCK)
    public void cel(PreparedCel set, Blackhole blackhole) {
        set.assess(blackhole);
    }

    /** The set for Drools. */
    public static class PreparedDrools extends Prepared {
        /** Reads its rules. */
        public PreparedDrools() {
            super("drools");
        }
    }

    /**
     * Drools.
     *
     * @param set the facts
     * @param blackhole takes the outcomes
     */
    @Benchmark
    @OperationsPerInvocation(BLOCK)
    public void drools(PreparedDrools set, Blackhole blackhole) {
        set.assess(blackhole);
    }

    /** The set for Easy Rules. */
    public static class PreparedEasyRules extends Prepared {
        /** Reads its rules. */
        public PreparedEasyRules() {
            super("easyRules");
        }
    }

    /**
     * Easy Rules with every verdict.
     *
     * @param set the facts
     * @param blackhole takes the outcomes
     */
    @Benchmark
    @OperationsPerInvocation(BLOCK)
    public void easyRules(PreparedEasyRules set, Blackhole blackhole) {
        set.assess(blackhole);
    }

    /** The set for KIE DMN. */
    public static class PreparedDmn extends Prepared {
        /** Reads its rules. */
        public PreparedDmn() {
            super("kieDmn");
        }
    }

    /**
     * KIE DMN.
     *
     * @param set the facts
     * @param blackhole takes the outcomes
     */
    @Benchmark
    @OperationsPerInvocation(BLOCK)
    public void kieDmn(PreparedDmn set, Blackhole blackhole) {
        set.assess(blackhole);
    }

    /** The set for Evrete. */
    public static class PreparedEvrete extends Prepared {
        /** Reads its rules. */
        public PreparedEvrete() {
            super("evrete");
        }
    }

    /**
     * Evrete.
     *
     * @param set the facts
     * @param blackhole takes the outcomes
     */
    @Benchmark
    @OperationsPerInvocation(BLOCK)
    public void evrete(PreparedEvrete set, Blackhole blackhole) {
        set.assess(blackhole);
    }
}
