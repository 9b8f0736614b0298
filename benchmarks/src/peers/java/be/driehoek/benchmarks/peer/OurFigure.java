package be.driehoek.benchmarks.peer;

import be.driehoek.assessment.CompiledPolicy;
import be.driehoek.benchmarks.Agreement;
import be.driehoek.benchmarks.Facts;
import be.driehoek.benchmarks.HandWritten;
import be.driehoek.benchmarks.OurEngine;
import be.driehoek.benchmarks.RandomReferrals;
import be.driehoek.comparison.PolicyComparison;
import be.driehoek.policy.Condition;
import be.driehoek.policy.Policy;
import be.driehoek.policy.PolicyRegister;
import be.driehoek.policy.PolicyRule;
import java.lang.ref.Reference;
import java.util.List;
import java.util.stream.IntStream;

/** A figure of ours that no peer has, taken in a fresh process. */
public enum OurFigure {
    /** Compiling the policy in a process that has done nothing yet but read it. */
    COMPILE("compiling the policy, cold", "ms") {
        @Override
        double take() {
            var policy = OurEngine.read();
            long start = System.nanoTime();
            var ours = new OurEngine(policy);
            double milliseconds = (System.nanoTime() - start) / 1e6;
            Agreement.equal(
                    Facts.EXAMPLE,
                    HandWritten.outcome(Facts.EXAMPLE),
                    ours.assess(Facts.EXAMPLE).outcome());
            return milliseconds;
        }
    },

    /** What stays in memory for a compiled policy, with the policy as it was read. */
    HEAP("heap of a compiled policy, with its texts", "MB") {
        @Override
        double take() {
            var engines = new OurEngine[1 + COPIES];
            try {
                // The first one brings along what is there once for all.
                engines[0] = new OurEngine(OurEngine.read());
                long before = used();
                for (int i = 1; i <= COPIES; i++) {
                    engines[i] = new OurEngine(OurEngine.read());
                }
                return (used() - before) / 1e6 / COPIES;
            } finally {
                Reference.reachabilityFence(engines);
            }
        }

        @Override
        List<String> jvmArgs() {
            // This collector leaves nothing behind when it is asked to collect.
            return List.of("-XX:+UseSerialGC");
        }
    },

    /** Comparing a version with a stricter one, on all cores, over referrals that do not come round soon. */
    COMPARE_VERSIONS("comparing two versions over 10 million referrals", "M/s") {
        @Override
        double take() {
            return compared(stricter(OurEngine.read()));
        }

        @Override
        List<String> jvmArgs() {
            return List.of("-Xmx4g");
        }
    },

    /** The same with a policy that rests on other facts. */
    COMPARE_POLICIES("comparing two policies over 10 million referrals", "M/s") {
        @Override
        double take() {
            return compared(PolicyRegister.shipped()
                    .inForce(PolicyRegister.THUIS_OP_HET_PLATTELAND, RandomReferrals.DAY)
                    .orElseThrow());
        }

        @Override
        List<String> jvmArgs() {
            return List.of("-Xmx4g");
        }
    };

    private static final int COPIES = 8;
    private static final int DISTINCT = 1 << 20;
    private static final int COMPARED = 10_000_000;
    private static final int COMPARISONS = 8;

    private final String label;
    private final String unit;

    OurFigure(String label, String unit) {
        this.label = label;
        this.unit = unit;
    }

    /** Takes the figure, in this process. */
    abstract double take();

    List<String> jvmArgs() {
        return List.of();
    }

    String label() {
        return label;
    }

    String unit() {
        return unit;
    }

    /**
     * Takes a figure and says it.
     *
     * @param args its name
     */
    public static void main(String... args) {
        FreshProcess.answer(Double.toString(valueOf(args[0]).take()));
    }

    /** The best of some runs, in millions of referrals a second: the first ones warm up. */
    private static double compared(Policy after) {
        var referrals = RandomReferrals.of(RandomReferrals.facts(DISTINCT));
        var comparison = PolicyComparison.of(CompiledPolicy.of(OurEngine.read()), CompiledPolicy.of(after));
        double best = 0;
        for (int i = 0; i < COMPARISONS; i++) {
            var stream = IntStream.range(0, COMPARED).mapToObj(number -> referrals[number & (DISTINCT - 1)]);
            long start = System.nanoTime();
            var result = comparison.over(stream, RandomReferrals.DAY, compared -> {});
            best = Math.max(best, result.compared() * 1e3 / (System.nanoTime() - start));
        }
        return best;
    }

    /** The policy that no longer takes whom nothing threatens yet. */
    private static Policy stricter(Policy policy) {
        var rules = policy.rules().stream()
                .map(rule -> rule.id().value().equals("EL-4")
                        ? new PolicyRule(
                                rule.id(),
                                rule.kind(),
                                rule.source(),
                                new Condition.In("evictionRisk", List.of("PROCEEDINGS", "ACUTE")),
                                rule.choice(),
                                rule.explanations())
                        : rule)
                .toList();
        return new Policy(
                policy.id(),
                "stricter",
                policy.inForceFrom(),
                policy.inForceUntil(),
                policy.title(),
                policy.region(),
                policy.reachability(),
                policy.facts(),
                rules,
                policy.changes(),
                policy.redirects(),
                policy.term(),
                policy.agenda(),
                policy.choices());
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
