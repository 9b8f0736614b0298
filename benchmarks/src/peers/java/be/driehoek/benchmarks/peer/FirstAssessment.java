package be.driehoek.benchmarks.peer;

import be.driehoek.benchmarks.Facts;
import be.driehoek.benchmarks.HandWritten;
import be.driehoek.benchmarks.OurEngine;
import be.driehoek.referral.Outcome;

/** What a fresh process does that makes one assessment: read the rules, compile them, and assess. */
public final class FirstAssessment {
    /** The name of hand-written ifs, which have no rules to read. */
    static final String IFS = "ifs";

    /** The name of our engine. */
    static final String OURS = "ours";

    private FirstAssessment() {}

    /**
     * Assesses, and says the outcome.
     *
     * @param args the name of the engine
     */
    public static void main(String... args) {
        FreshProcess.answer(assess(args[0]).name());
    }

    private static Outcome assess(String engine) {
        return switch (engine) {
            case IFS -> HandWritten.outcome(Facts.EXAMPLE);
            case OURS -> new OurEngine(OurEngine.read()).assess(Facts.EXAMPLE).outcome();
            default -> assess(Peers.named(engine));
        };
    }

    private static <P> Outcome assess(Peer<P> peer) {
        return peer.assess(peer.prepare(Facts.EXAMPLE));
    }
}
