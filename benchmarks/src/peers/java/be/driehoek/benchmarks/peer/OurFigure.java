package be.driehoek.benchmarks.peer;

import be.driehoek.benchmarks.Agreement;
import be.driehoek.benchmarks.Facts;
import be.driehoek.benchmarks.HandWritten;
import be.driehoek.benchmarks.OurEngine;
import java.lang.ref.Reference;
import java.util.List;

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
    };

    private static final int COPIES = 8;

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

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
